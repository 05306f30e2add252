/**
 * `npm run hosting`: what a host needs to serve the site, made from brand.yaml.
 *   npm run hosting                                names the hosts
 *   npm run hosting -- --target nginx              writes the files and says what to do with them
 *   npm run hosting -- --target nginx --print      only shows them
 *   npm run hosting -- --target zip                the built site with a note, in one file
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { companyFolder } from '#authoring/company.ts';
import { readHosting } from '#authoring/read-hosting.ts';
import { type Target, targets, writeRecipe } from '#domain/hosting/recipes.ts';
import { writeNote } from './hosting/note.ts';
import { guides } from './hosting/targets.ts';
import { writeOwn } from './hosting/write.ts';
import { zip } from './hosting/zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const names = [...targets, 'zip'];

const words = {
  written: (file: string) => `${file} is written.`,
  unchanged: (file: string) => `${file} is up to date.`,
  kept: (file: string) =>
    `${file} has been changed by hand and stays as it is. To have it made anew, delete it.`,
};

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function main(): void {
  const { target, print } = readWishes();
  if (target === undefined) listTargets();
  else if (target === 'zip') writeZip();
  else if (isTarget(target)) give(target, print);
  else {
    throw new Error(
      `There is no recipe for "${target}". There is one for each of: ${names.join(', ')}.`,
    );
  }
}

function give(target: Target, print: boolean): void {
  const files = writeRecipe(target, readHosting());
  if (print) {
    for (const [name, text] of Object.entries(files)) console.log(`----- ${name}\n${text}`);
    return;
  }
  const folder = guides[target].place ?? `${companyFolder()}/hosting/${target}`;
  for (const [name, text] of Object.entries(files)) {
    console.log(words[writeOwn(join(root, folder, name), text)](`${folder}/${name}`));
  }
  console.log('\nWhat is left to do:');
  guides[target].steps(folder).forEach((step, index) => {
    console.log(`  ${index + 1}. ${step}`);
  });
}

function listTargets(): void {
  const { site, base, frames } = readHosting();
  console.log(`The site is made for ${new URL(base, site).href}; brand.yaml says so.`);
  console.log(`In a frame it may be shown by ${frames.join(', ') || 'itself alone'}.\n`);
  for (const name of targets) console.log(`  ${name.padEnd(13)} ${guides[name].what}`);
  console.log(`  ${'zip'.padEnd(13)} the built site with a note, for whoever runs the server`);
  console.log('\nTo write one of them: npm run hosting -- --target nginx');
}

function writeZip(): void {
  const hosting = readHosting();
  const manifest = join(dist, 'manifest.webmanifest');
  if (!existsSync(manifest)) throw new Error('There is no built site. Run "npm run build" first.');
  const built: string = JSON.parse(readFileSync(manifest, 'utf8')).start_url;
  if (built !== hosting.base) {
    throw new Error(
      `The site in dist/ was built for the path ${built}, and brand.yaml says ${hosting.base}. Run "npm run build" again.`,
    );
  }
  const paths = globSync('**', { cwd: dist, dot: true });
  const archive = zip({
    'READ ME - LIES MICH.txt': Buffer.from(writeNote(hosting)),
    ...Object.fromEntries(paths.map((path) => [`site/${path}`, readFileSync(join(dist, path))])),
  });
  const name = `${hosting.siteId}.zip`;
  writeFileSync(join(root, name), archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${name}: ${paths.length} files, ${(archive.length / 1e6).toFixed(1)} MB`);
  console.log(`SHA-256 ${hash}`);
}

function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}

/** @throws with the way to call it, if it was called in another */
function readWishes(): { target?: string | undefined; print: boolean } {
  try {
    const { values } = parseArgs({
      options: { target: { type: 'string' }, print: { type: 'boolean', default: false } },
    });
    return { target: values.target, print: values.print };
  } catch (error) {
    throw new Error(
      `${(error as Error).message}\nCall it like this: npm run hosting -- --target ${names.join('|')} [--print]`,
    );
  }
}
