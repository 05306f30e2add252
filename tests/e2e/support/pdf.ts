import { inflateSync } from 'node:zlib';

/** The pages of a PDF as Chromium writes it: what each draws, as plain PDF operators. */
export function readPages(file: Buffer): PdfPage[] {
  const text = file.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj$/gm)].map((match) => [match[1], match.index] as const),
  );
  return [...text.matchAll(/<<\/Type \/Page\b(?!s)[\s\S]*?endobj/g)].map(([page]) => {
    const [, width, height] = page.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    const start = objects.get(page.match(/\/Contents (\d+) 0 R/)?.[1]);
    if (start === undefined) throw new Error('A page of the PDF has no contents.');
    // Compressed bytes may spell anything, so the length in front of them counts, not what follows.
    const from = text.indexOf('stream', start) + 'stream\n'.length;
    const [, length = ''] = text.slice(start, from).match(/\/Length (\d+)/) ?? [];
    const bytes = file.subarray(from, from + Number(length));
    // A page with nothing on it is not compressed.
    const drawing = bytes.length > 0 ? inflateSync(bytes) : bytes;
    return { width: Number(width), height: Number(height), drawing: drawing.toString('latin1') };
  });
}

/** Whether nothing stands on a page but, perhaps, its number: words are drawn in more pieces. */
export function isEmpty({ drawing }: PdfPage): boolean {
  return (drawing.match(/T[jJ]$/gm)?.length ?? 0) < 5;
}

export interface PdfPage {
  /** In points, 72 to the inch. */
  width: number;
  height: number;
  drawing: string;
}
