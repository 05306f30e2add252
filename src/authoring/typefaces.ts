import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { glob } from 'tinyglobby';
import { listMissing, readTypeface, type Weights } from '#domain/brand/typeface.ts';
import { findCompany } from './company.ts';
import { OURS } from './files.ts';
import { readBrandFile } from './settings.ts';

/**
 * The typefaces that a company brings, each with the characters of the content that it lacks. A file
 * that is not there is left out: the content check says in which line it is named.
 * @throws when a file is no font
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
  return Promise.all(
    found.map(async ({ field, name, path }) => {
      const bytes = await unpack(path);
      const typeface = readTypeface(bytes);
      const { weights } = typeface;
      return {
        field,
        name,
        bytes,
        missing: listMissing(typeface, words),
        ...(weights && { weights }),
      };
    }),
  );
}

/** @returns the font as TrueType or OpenType, whatever it was packed as */
async function unpack(path: string): Promise<Buffer> {
  try {
    return await subsetFont(await readFile(path), null, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
  } catch (cause) {
    const message = `${path} cannot be read as a font. Use a woff2, ttf or otf file.`;
    throw new Error(message, { cause });
  }
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

type Field = 'display' | 'text';
