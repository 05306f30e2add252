import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * Reads every file of the layers. Where two layers have the same path, the later layer wins.
 * @param root absolute path of the project
 * @param layers folders under `root`, ours first
 */
export async function readFiles(root: string, layers: readonly string[]): Promise<SourceFile[]> {
  const winners = new Map<string, string>();
  for (const layer of layers) {
    const found = await glob('**/*', { cwd: join(root, layer), ignore: ['**/README.md'] });
    for (const inner of found) winners.set(inner, layer);
  }
  const paths = [...winners].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(paths.map(([inner, layer]) => readSource(root, layer, inner)));
}

async function readSource(root: string, layer: string, inner: string): Promise<SourceFile> {
  const path = `${layer}/${inner}`;
  const absolute = join(root, layer, inner);
  const text = await readFile(absolute, 'utf8');
  // The path is part of the digest, so that switching to another layer is seen as a change.
  const digest = createHash('sha256').update(path).update('\0').update(text).digest('hex');
  return { path, absolute, layer, inner, text, digest: digest.slice(0, 16) };
}

export interface SourceFile {
  /** Path from the project's root: `content/en/beginner/profiles/headline.mdx`. */
  path: string;
  absolute: string;
  /** The folder that it comes from: `content`. */
  layer: string;
  /** Path inside the layer: `en/beginner/profiles/headline.mdx`. */
  inner: string;
  text: string;
  /** Changes with the text or the path. */
  digest: string;
}
