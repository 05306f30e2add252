import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/**
 * A file that is not there yet.
 * @throws if it is there: nothing is ever overwritten
 */
export function create({ root }: Desk, path: string, text: string): Draft {
  if (existsSync(join(root, path))) {
    throw new Refusal(
      `${path} is there already, and nothing is overwritten. Edit it, or choose another name.`,
    );
  }
  return { path, text };
}

/**
 * A file that is changed.
 * @param edit is given the path and the text
 * @param empty its text if it is not there yet; without it, it has to be there
 */
export async function change(
  { root }: Desk,
  path: string,
  edit: (path: string, text: string) => string,
  empty?: string,
): Promise<Draft> {
  const isThere = existsSync(join(root, path));
  if (!isThere && empty === undefined) {
    throw new Refusal(`${path} is missing; "npm run content" says what belongs there.`);
  }
  if (!isThere) return { path, text: edit(path, empty ?? '') };
  const before = await readFile(join(root, path), 'utf8');
  return { path, text: edit(path, before), before };
}

/**
 * Writes all of them, or none.
 * @throws if one cannot be written; what was written before is taken back
 */
export async function writeDrafts(root: string, drafts: readonly Draft[]): Promise<void> {
  for (const [index, { path, text, before }] of drafts.entries()) {
    try {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text, { flag: before === undefined ? 'wx' : 'w' });
    } catch (error) {
      await takeBack(root, drafts.slice(0, index));
      throw new Refusal(`${path} cannot be written: ${explain(error)} Nothing has been changed.`);
    }
  }
}

async function takeBack(root: string, drafts: readonly Draft[]): Promise<void> {
  for (const { path, before } of drafts) {
    await (before === undefined ? rm(join(root, path)) : writeFile(join(root, path), before));
  }
}

function explain(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `${message}.`;
}

/** By the code of the system. */
const reasons: Partial<Record<string, string>> = {
  EACCES: 'you may not write there. Ask whoever owns the folder, or change its rights.',
  EPERM: 'you may not write there. Ask whoever owns the folder, or change its rights.',
  EROFS: 'the disk is read-only. Work in a copy that you can write to.',
  ENOSPC: 'the disk is full. Make room and try again.',
  ENOTDIR: 'a file stands where a folder has to be. Move it away and try again.',
  EEXIST: 'something of that name stands there. Move it away and try again.',
};

/** A file as it is to be written. */
export interface Draft {
  /** From the root. */
  path: string;
  text: string;
  /** What it held before; undefined for a new file. */
  before?: string;
}
