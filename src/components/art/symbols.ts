import { getDrawing } from './drawings.ts';

/**
 * Drawings as one file, for `<use>`: a page that shows them still gives them its colours. A scene is
 * called `scene-<name>`, so that no picture is taken for it.
 */
export function joinDrawings(pictures: readonly string[], scenes: readonly string[]): string {
  const symbols = [
    ...pictures.map((name) => toSymbol(name, getDrawing('pictures', name))),
    ...scenes.map((name) => toSymbol(`scene-${name}`, getDrawing('scenes', name))),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function toSymbol(id: string, drawing: string): string {
  const [, viewBox, body] = drawing.match(/viewBox="([^"]+)">(.*)<\/svg>/s) ?? [];
  return `<symbol id="${id}" viewBox="${viewBox}">${body?.replace(/\s+/g, ' ').replaceAll('> <', '><')}</symbol>`;
}
