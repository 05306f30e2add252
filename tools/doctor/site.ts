import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Finding, Section } from '#authoring/doctor/finding.ts';
import { findForeign } from '#authoring/doctor/foreign.ts';
import type { Hosting } from '#domain/hosting/headers.ts';
import { crawl } from '../site/links.ts';
import { readTraces } from '../site/traces.ts';

/** What can only be seen in the built site: dead links, addresses of other hosts. */
export async function examineSite(
  root: string,
  hosting: Hosting,
  company?: string,
): Promise<Section[]> {
  const dir = join(root, 'dist');
  const state = stateOf(root, hosting.base, company);
  if (state) return [{ id: 'site', title: 'Built site', fine: '', findings: [state] }];
  const { broken, reached } = await crawl({
    dir,
    starts: ['', '404.html'],
    origin: new URL(process.env.SITE ?? hosting.site).href,
    base: hosting.base,
  });
  return [
    {
      id: 'links',
      title: 'Links',
      fine: `${reached.size} addresses followed`,
      findings: broken.map((link) => ({
        level: 'error',
        where: link.replace(/^.* on /, ''),
        what: `A link leads to ${link.replace(/ on .*$/, '')}, which is not there.`,
        now: 'Correct the link, or add what it leads to; then build again.',
      })),
    },
    ...(company ? [examineTraces(root, dir)] : []),
    examinePrivacy(dir, hosting),
  ];
}

function examineTraces(root: string, dir: string): Section {
  return {
    id: 'traces',
    title: 'Default brand',
    fine: 'no name, address or colour of ours is left',
    findings: readTraces(root, dir).map(({ path, value, around }) => ({
      level: 'error',
      where: `dist/${path}`,
      what: `"${value}" is ours and not yours: ${around}`,
      now: 'Write your own into brand.yaml, or change the text in which it stands; then build again.',
    })),
  };
}

function examinePrivacy(dir: string, { site }: Hosting): Section {
  const paths = globSync('**/*.{html,css}', { cwd: dir }).sort();
  const findings = paths.flatMap((path) =>
    findForeign(path, readFileSync(join(dir, path), 'utf8')).map(
      (address): Finding => ({
        level: 'error',
        where: `dist/${path}`,
        what: `The browser would ask another host: ${address}.`,
        now: 'Put the file into company/public/ and name it from there.',
      }),
    ),
  );
  return {
    id: 'privacy',
    title: 'Privacy',
    fine: `${paths.length} files ask only ${new URL(site).host}; the sheet for the works council: npm run doctor -- --council`,
    findings,
  };
}

/**
 * Why the built site cannot tell anything, or not what it will be.
 * @param company the folder of the company, if there is one
 */
function stateOf(root: string, base: string, company: string | undefined): Finding | undefined {
  const now = 'Run "npm run build", then the doctor again.';
  const manifest = join(root, 'dist/manifest.webmanifest');
  if (!existsSync(manifest)) {
    return { level: 'note', where: 'dist/', what: 'There is no built site yet.', now };
  }
  const built: string = JSON.parse(readFileSync(manifest, 'utf8')).start_url;
  if (built !== base) {
    const what = `The site was built for the path ${built}, and brand.yaml says ${base}.`;
    return { level: 'warning', where: 'dist/', what, now };
  }
  const then = statSync(manifest).mtimeMs;
  const newer = [company, 'content']
    .flatMap((folder) => (folder ? globSync(`${folder}/**`, { cwd: root }) : []))
    .find((file) => statSync(join(root, file)).mtimeMs > then);
  if (newer === undefined) return undefined;
  return { level: 'warning', where: newer, what: 'This file is newer than the built site.', now };
}
