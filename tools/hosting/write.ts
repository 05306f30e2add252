import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MARK } from '#domain/hosting/recipes.ts';

/**
 * Writes a recipe unless somebody has made the file their own, which they say by taking out its
 * first line.
 * @returns what became of it
 */
export function writeOwn(file: string, text: string): 'written' | 'unchanged' | 'kept' {
  if (existsSync(file)) {
    const there = readFileSync(file, 'utf8');
    if (there === text) return 'unchanged';
    if (!there.startsWith(MARK)) return 'kept';
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return 'written';
}
