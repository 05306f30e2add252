import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { glob } from 'tinyglobby';
import { readCourseFile } from '#authoring/settings.ts';
import { type FileList, SHARED } from '#domain/offline/list.ts';

/**
 * Lists the built files with their hashes as `offline.json`, by what a trainer can load for a room
 * without network. All scripts, styles and fonts belong to every pack: they are few, and only this
 * way what pages load on demand is sure to be there. Pictures for sharing and the search stay out.
 */
export default function offline(): AstroIntegration {
  let root: URL;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const course = await readCourseFile(fileURLToPath(root));
        if (!course) throw new Error('course.yaml or brand.yaml cannot be read.');
        const list = await listFiles(fileURLToPath(dir), course);
        await writeFile(new URL('offline.json', dir), JSON.stringify(list));
        logger.info(`${Object.keys(list.files).length} files can be loaded for offline use`);
      },
    },
  };
}

/** @param dir absolute path of the built site */
export async function listFiles(dir: string, course: Course): Promise<FileList> {
  const names = await glob('**', { cwd: dir });
  const files: Record<string, [string, number]> = {};
  const packs: Record<string, string[]> = {};
  for (const name of names.sort()) {
    const pack = packOf(name, course);
    if (pack === undefined) continue;
    const bytes = await readFile(`${dir}/${name}`);
    const path = name.replace(/(^|\/)index\.html$/, '$1');
    files[path] = [createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes.length];
    packs[pack] = [...(packs[pack] ?? []), path];
  }
  const release = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { release, files, packs };
}

/** The pack to which a built file belongs; none if nobody needs it in a room without network. */
function packOf(name: string, { languages, modules }: Course): string | undefined {
  if (name.startsWith('_astro/') || /^[^/]+\.(svg|ico|webmanifest)$|^index\.html$/.test(name)) {
    return SHARED;
  }
  const [first = '', ...rest] = name.split('/');
  if (!languages.includes(first) || !/\.(html|json|svg)$/.test(name)) return undefined;
  if (['brand', 'questions', 'search', 'offline-reset'].includes(rest[0] ?? '')) return undefined;
  const inner = rest.join('/');
  const module = modules.find(({ path }) => inner.startsWith(`${path}/`));
  return module ? `${first}/${module.path}` : first;
}

interface Course {
  languages: string[];
  modules: { path: string }[];
}
