import { MIN_READER, SCHEMA } from './migrations.ts';
import { restore } from './restore.ts';
import type { Delta, Progress } from './types.ts';

/** The stored form: a checksum, then `[schema, minReader, seq, body]` as JSON. */
export function seal(body: Delta, seq = 0): string {
  const text = JSON.stringify([SCHEMA, MIN_READER, seq, body]);
  return checksum(text) + text;
}

/** Reads a stored text; undefined if a single character of it is damaged. Never throws. */
export function unseal(text: string): Frame | undefined {
  const start = text.indexOf('[');
  const json = text.slice(start);
  if (checksum(json) !== text.slice(0, start)) return undefined;
  try {
    const [schema, minReader, seq, body] = JSON.parse(json);
    return { minReader, seq, state: restore(body, schema) };
  } catch {
    return undefined;
  }
}

/** FNV-1a over UTF-16 units, 32 bits: enough to tell damage, no protection against intent. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

export interface Frame {
  /** The oldest schema whose code may fold it. */
  readonly minReader: number;
  /** Counts the snapshots. */
  readonly seq: number;
  readonly state: Progress;
}
