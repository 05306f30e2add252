/**
 * What a font file says of itself: which characters it has, and between which weights it can vary.
 * @param bytes an unpacked file (TrueType or OpenType outlines)
 * @throws when it is none
 */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = listTables(view);
  const cmap = tables.get('cmap');
  if (cmap === undefined) throw new Error('This is no font: it has no table of characters.');
  const fvar = tables.get('fvar');
  const weights = fvar === undefined ? undefined : readWeights(view, fvar);
  return { characters: readCharacters(view, cmap), ...(weights && { weights }) };
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory */
function listTables(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  const isFont = view.byteLength > 12 && VERSIONS.includes(view.getUint32(0));
  const count = isFont ? view.getUint16(4) : 0;
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const codes = [0, 1, 2, 3].map((place) => view.getUint8(entry + place));
    tables.set(String.fromCharCode(...codes), view.getUint32(entry + 8));
  }
  return tables;
}

/** TrueType outlines, and those of PostScript (`OTTO`). */
const VERSIONS = [0x00_01_00_00, 0x4f_54_54_4f];

/** https://learn.microsoft.com/en-us/typography/opentype/spec/cmap, formats 4 and 12: Unicode. */
function readCharacters(view: DataView, cmap: number): Set<number> {
  const found = new Set<number>();
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, found);
    if (format === 12) readGroups(view, table, found);
  }
  return found;
}

function readSegments(view: DataView, table: number, found: Set<number>): void {
  const size = view.getUint16(table + 6);
  const ends = table + 14;
  const [starts, deltas, offsets] = [ends + 2 + size, ends + 2 + 2 * size, ends + 2 + 3 * size];
  for (let at = 0; at < size; at += 2) {
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const [delta, offset] = [view.getUint16(deltas + at), view.getUint16(offsets + at)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset
        ? view.getUint16(offsets + at + offset + (code - first) * 2)
        : (code + delta) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
}

function readGroups(view: DataView, table: number, found: Set<number>): void {
  const count = view.getUint32(table + 12);
  for (let index = 0; index < count; index += 1) {
    const group = table + 16 + index * 12;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code += 1) found.add(code);
  }
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/fvar */
function readWeights(view: DataView, fvar: number): Weights | undefined {
  const start = fvar + view.getUint16(fvar + 4);
  const [count, size] = [view.getUint16(fvar + 8), view.getUint16(fvar + 10)];
  for (let index = 0; index < count; index += 1) {
    const axis = start + index * size;
    if (view.getUint32(axis) === WGHT) {
      return { min: view.getInt32(axis + 4) / 65_536, max: view.getInt32(axis + 12) / 65_536 };
    }
  }
  return undefined;
}

/** `wght` as four letters. */
const WGHT = 0x77_67_68_74;

/** The characters of a text that a typeface lacks, each once; blanks and marks of direction aside. */
export function listMissing({ characters }: Typeface, text: string): string[] {
  const wanted = new Set(text);
  return [...wanted]
    .filter((sign) => !/[\s\p{C}\p{Mn}]/u.test(sign) && !characters.has(sign.codePointAt(0) ?? 0))
    .sort();
}

export interface Typeface {
  /** Code points. */
  readonly characters: ReadonlySet<number>;
  /** Only of a typeface that varies in weight. */
  readonly weights?: Weights;
}

export interface Weights {
  readonly min: number;
  readonly max: number;
}
