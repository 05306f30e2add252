import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { glob } from 'tinyglobby';
import { listMissing, openFont, readWeights, type Weights } from '#domain/brand/typeface.ts';
import { findCompany } from './company.ts';
import { OURS } from './files.ts';
import { readBrandFile } from './settings.ts';

/**
 * The typefaces that a company brings, each with the characters of the content that it lacks. A file
 * that is not there, or is no font, is left out: the content check says in which line it is named.
 */
export async function readTypefaces(root: string): Promise<CompanyFace[]> {
  const company = findCompany(root);
  const named = Object.entries(readBrandFile(root).fonts ?? {});
  const found = named.flatMap(([field, name]) => {
    const path = company && name && join(root, company, 'fonts', name);
    return path && existsSync(path) ? [{ field: field as Field, name, path }] : [];
  });
  if (found.length === 0) return [];
  const words = await readWords(root, ['mdx', 'yaml']);
  const faces = await Promise.all(
    found.map(async ({ field, name, path }) => {
      const opened = await openTypeface(await readFile(path)).catch(() => undefined);
      if (!opened) return [];
      const { bytes, font } = opened;
      const weights = readWeights(font);
      return [
        { field, name, bytes, missing: listMissing(font, words), ...(weights && { weights }) },
      ];
    }),
  );
  return faces.flat();
}

/**
 * @param packed a woff2, ttf or otf file
 * @returns the font as TrueType or OpenType, whatever it was packed as, and opened
 * @throws when it is none
 */
export async function openTypeface(packed: Buffer): Promise<Opened> {
  const bytes = await subsetFont(packed, null, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  return { bytes, font: openFont(bytes) };
}

/** All that stands in the content, a company's too, in files of these types. */
export async function readWords(root: string, types: readonly string[]): Promise<string> {
  const folders = [OURS, findCompany(root)].flatMap((folder) => folder ?? []);
  const files = await Promise.all(
    folders.map((folder) =>
      glob(`**/*.{${types.join()}}`, { cwd: join(root, folder), absolute: true }),
    ),
  );
  const texts = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
  return texts.join('');
}

/** A typeface of a company. */
export interface CompanyFace {
  /** Its field below `fonts` in brand.yaml. */
  field: Field;
  /** Of the file in the company's folder `fonts/`. */
  name: string;
  /** Unpacked. */
  bytes: Buffer;
  /** Characters of the content that it lacks. */
  missing: string[];
  /** Only where it varies in weight. */
  weights?: Weights;
}

interface Opened {
  bytes: Buffer;
  font: Font;
}

type Field = 'display' | 'text';
