import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Remembers which texts of a collection are pages of this build.
 * @param cacheDir of this build alone
 * @param paths of the texts, from the root of the project
 */
export async function keepTexts(
  cacheDir: URL,
  collection: string,
  paths: readonly string[],
): Promise<void> {
  const folder = new URL('texts/', cacheDir);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${collection}.json`, folder), JSON.stringify(paths));
}

/**
 * Lets a build render its own texts. Astro lists them in `.astro/content-modules.mjs`, one file for the
 * whole checkout: of two companies that are built at once, one would read the other's list, and those of
 * its lessons that are not on it would come out empty, without an error.
 */
export function ownTexts(root: URL, cacheDir: URL) {
  const list = fileURLToPath(new URL('.astro/content-modules.mjs', root));
  return {
    name: 'own-texts',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load: async (id: string) => (id === list ? listTexts(await readTexts(cacheDir)) : undefined),
  };
}

async function readTexts(cacheDir: URL): Promise<string[]> {
  const folder = new URL('texts/', cacheDir);
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => JSON.parse(text) as string[]).sort();
}

/** The module as Astro would write it. */
function listTexts(paths: readonly string[]): string {
  const entries = paths.map((path) => {
    const query = new URLSearchParams({ fileName: path, astroContentModuleFlag: 'true' });
    const source = `astro:content-layer-deferred-module?${query}`;
    return `[${JSON.stringify(path)}, () => import(${JSON.stringify(source)})]`;
  });
  return `export default new Map([${entries.join(',')}]);`;
}
