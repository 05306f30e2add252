import { getDrawing } from './drawings.ts';

/** Drawings of one room as one file, for `<use>`: a page that shows them still gives them its colours. */
export function joinDrawings(room: 'pictures' | 'scenes', names: readonly string[]): string {
  const symbols = names.map((name) => {
    const [, viewBox, body] = getDrawing(room, name).match(/viewBox="([^"]+)">(.*)<\/svg>/s) ?? [];
    return `<symbol id="${name}" viewBox="${viewBox}">${body?.replace(/\s+/g, ' ').replaceAll('> <', '><')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
