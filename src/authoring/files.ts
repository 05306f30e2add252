import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * Reads every file of our content, then every file of words and data in a company's folder.
 * @param root absolute path of the project
 * @param company the folder of the company under `root`, if there is one
 */
export async function readFiles(root: string, company?: string): Promise<SourceFile[]> {
  const ours = await list(root, OURS, ['**/README.md']);
  const theirs = company ? await list(root, company, notWords) : [];
  return Promise.all([
    ...ours.map((name) => readSource(root, OURS, name)),
    ...theirs.map((name) => readSource(root, company ?? '', name)),
  ]);
}

/** The folder of our own words; a company's folder has one of the same name. */
export const OURS = 'content';

/** Where a file of a company belongs: `content/en/x.mdx` replaces `en/x.mdx`, `brand.yaml` is laid over ours. */
export function placeOf(name: string): Pick<SourceFile, 'inner' | 'replaces'> {
  const replaces = name.startsWith(`${OURS}/`);
  return { inner: replaces ? name.slice(OURS.length + 1) : name, replaces };
}

/** Pictures, fonts and parts of the pages, by their path in the company's folder. */
export function listAssets(root: string, company?: string): Promise<string[]> {
  if (!company) return Promise.resolve([]);
  const patterns = ['public/**/*', 'fonts/**/*', 'components/*.astro'];
  return glob(patterns, { cwd: join(root, company), dot: true });
}

async function list(root: string, folder: string, ignore: readonly string[]): Promise<string[]> {
  return (await glob('**/*', { cwd: join(root, folder), ignore: [...ignore] })).sort();
}

async function readSource(root: string, layer: string, name: string): Promise<SourceFile> {
  const path = `${layer}/${name}`;
  const absolute = join(root, layer, name);
  const text = await readFile(absolute, 'utf8');
  // The path is part of the digest, so that switching to another layer is seen as a change.
  const digest = createHash('sha256').update(path).update('\0').update(text).digest('hex');
  const place = layer === OURS ? { inner: name, replaces: true } : placeOf(name);
  return { path, absolute, layer, ...place, text, digest: digest.slice(0, 16) };
}

/** What a company's folder holds beside words and data: files, fonts, drawings, parts, recipes for hosts. */
const notWords = [
  '**/README.md',
  'theme.css',
  'replaced.yaml',
  'public/**',
  'fonts/**',
  'components/**',
  'drawings/**',
  'hosting/**',
];

export interface SourceFile {
  /** Path from the project's root: `content/en/beginner/profiles/headline.mdx`. */
  path: string;
  absolute: string;
  /** The folder that it comes from: `content`, or that of the company. */
  layer: string;
  /** Its place in the course: `en/beginner/profiles/headline.mdx`. */
  inner: string;
  /** Whether it takes the place of a file below it; else the two are laid over each other. */
  replaces: boolean;
  text: string;
  /** Changes with the text or the path. */
  digest: string;
  /** The language of the text, where it stands in for a translation that is not there yet. */
  written?: string | undefined;
  /** Whether its lines were replaced by those of a formal course. */
  isFormal?: true;
  /** What a company inserted into the text, if it did. */
  patch?: Patch;
}

/** A text that was put together from two files. */
export interface Patch {
  /** The file and the line from which each line came. */
  origins: readonly Origin[];
  /** What was done: `after crop`, and where that is written. */
  inserts: readonly { id: string; origin: Origin }[];
  /** Whether everything that was to be inserted could be. */
  isSound: boolean;
}

export interface Origin {
  /** Path from the project's root. */
  file: string;
  /** Counted from 1. */
  line: number;
}
