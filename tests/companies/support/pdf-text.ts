import { inflateSync } from 'node:zlib';
import { readPages } from '../../e2e/support/pdf.ts';

/**
 * The words of a PDF as Chromium writes it, in the order in which they are drawn: each font says in a
 * table which signs its numbers stand for.
 */
export function readText(pdf: Buffer): string {
  const tables = readTables(pdf);
  const pages = readPages(pdf).map(({ drawing }) => {
    let table = new Map<string, string>();
    const steps = drawing.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>|(\bBT\b)/g);
    return [...steps].map(([, font, signs = '', begin]) => {
      if (font) table = tables.get(font) ?? new Map();
      if (begin) return ' ';
      // Each font counts in one byte or in two, and says so by what its table holds.
      const width = [...table.keys()][0]?.length ?? 4;
      const codes = signs.match(new RegExp(`.{${width}}`, 'g')) ?? [];
      return codes.map((code) => table.get(code.toUpperCase()) ?? '').join('');
    });
  });
  return pages
    .map((words) => words.join(''))
    .join('\n')
    .replace(/ +/g, ' ');
}

/** The table of every font, by the name under which pages use it. */
function readTables(pdf: Buffer): Map<string, Map<string, string>> {
  const text = pdf.toString('latin1');
  const fonts = [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
    const table = bodyOf(text, id).match(/\/ToUnicode (\d+) 0 R/)?.[1];
    return [name, table ? readTable(streamOf(pdf, text, table)) : new Map()] as const;
  });
  return new Map(fonts);
}

function readTable(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      table.set(from.toUpperCase(), fromUtf16(to));
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, low = '', high = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, start] = [low, high, to].map((hex) => Number.parseInt(hex, 16));
      for (let sign = first ?? 0; sign <= (last ?? -1); sign++) {
        const code = (start ?? 0) + sign - (first ?? 0);
        table.set(
          sign.toString(16).toUpperCase().padStart(low.length, '0'),
          String.fromCharCode(code),
        );
      }
    }
  }
  return table;
}

function fromUtf16(hex: string): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units);
}

function bodyOf(text: string, id: string): string {
  const start = text.search(new RegExp(`^${id} 0 obj$`, 'm'));
  return text.slice(start, text.indexOf('endobj', start));
}

function streamOf(pdf: Buffer, text: string, id: string): string {
  const start = text.search(new RegExp(`^${id} 0 obj$`, 'm'));
  const from = text.indexOf('stream', start) + 'stream\n'.length;
  const [, length = ''] = text.slice(start, from).match(/\/Length (\d+)/) ?? [];
  return inflateSync(pdf.subarray(from, from + Number(length))).toString('latin1');
}
