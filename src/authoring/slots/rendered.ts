import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ownFolder } from '../company.ts';
import type { SourceFile } from '../files.ts';

/**
 * The file that Astro renders: the text itself, or what was made of it by a formal address or by what
 * a company inserts, which is written below `.astro`.
 * @param root absolute path of the project
 * @returns a path from the root
 */
export async function renderedFile(root: string, file: SourceFile): Promise<string> {
  if (!file.patch && !file.isFormal) return file.path;
  const folder = `${ownFolder('.astro')}/texts/${dirname(file.inner)}`;
  const stem = basename(file.inner, '.mdx');
  // Another text is another file, so that nobody shows an older one from memory.
  const name = `${stem}.${file.digest}.mdx`;
  if (existsSync(join(root, folder, name))) return `${folder}/${name}`;
  await mkdir(join(root, folder), { recursive: true });
  const old = (await readdir(join(root, folder))).filter((other) => other.startsWith(`${stem}.`));
  await Promise.all(old.map((other) => rm(join(root, folder, other))));
  await writeFile(join(root, folder, name), file.text);
  return `${folder}/${name}`;
}
