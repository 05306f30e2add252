import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '#domain/company/parts.ts';
import { OURS } from './files.ts';
import type { Borrow } from './layers.ts';

/**
 * The file that a file of a company was copied or translated from; undefined if it is the company's
 * own. A language that a company has begun is translated from the one that stands in for it: from the
 * company's own text there, if it has one.
 * @param root absolute path of the project
 * @param folder of the company, from the root
 * @param name path in that folder: `content/en/beginner/profiles/photo.mdx`
 */
export function findOriginal(
  root: string,
  folder: string,
  name: string,
  { languages, from }: Borrow,
): Original | undefined {
  const part = /^components\/(\w+)\.astro$/.exec(name)?.[1];
  if (part) {
    const path = PARTS.find((candidate) => candidate.name === part)?.path;
    return path === undefined ? undefined : { path, isTranslated: false };
  }
  const [, page, language, rest] = /^(content\/)?([^/]+)\/(.+)$/.exec(name) ?? [];
  if (language === undefined || !languages.includes(language)) {
    return page ? { path: name, isTranslated: false } : undefined;
  }
  const path = `${OURS}/${from}/${rest}`;
  const own = `${folder}/${path}`;
  return { path: page && existsSync(join(root, own)) ? own : path, isTranslated: true };
}

interface Original {
  /** From the root; it need not be there any more. */
  path: string;
  isTranslated: boolean;
}
