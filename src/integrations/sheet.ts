import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Writes a style sheet that is made at build, and returns its path. Its folder is named by what it
 * says, so that two companies that are built from one checkout at once never read each other's.
 * @param root of the project: its cache of packages may be shared by several checkouts
 */
export async function writeSheet(name: string, css: string, root: URL): Promise<string> {
  const key = createHash('sha256').update(css).digest('hex').slice(0, 10);
  const file = new URL(`.astro/styles/${key}/${name}`, root);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, css);
  return fileURLToPath(file);
}
