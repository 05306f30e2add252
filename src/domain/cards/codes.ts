/**
 * The black and white cells of the cards: the first forty codes of the dictionary ARUCO_MIP_36h12 by
 * Rafael Muñoz Salinas. Any two of them, in any of the four turns, differ in at least 14 of 36 cells,
 * so that a card with a thumb on it is not taken for another one.
 */
const CODES = `
d2b63a09d 6001134e5 1206fbe72 ff8ad6cb4 85da9bc49 b461afe9c 6db51fe13 5248c541f 008f34503
8ea462ece eac2be76d 1af615c44 b48a49f27 2e4e1283b 78b1f2fa8 27d34f57e 89222fff1 4c1669406
bf49b3511 dc191cd5d 11d7c3f85 16a130e35 e29f27eff 428d8ae0c 90d548477 2319cbc93 c3b0c3dfc
0424bccc9 2a081d630 762743d96 d0645bf19 f38d7fd60 c6cbf9a10 3c1be7c65 276f75e63 4490a3f63
da60acd52 3cc68df59 ab46f9dae 88d533d78
`
  .trim()
  .split(/\s+/);

/** Cells in a row of the code, without the black rim of one cell around it. */
export const CELLS = 6;

/** The cells of a card, row by row from the corner between D and A; true is white. */
export function cellsOf(number: number): readonly boolean[] {
  const code = CODES[number - 1];
  if (code === undefined) throw new Error(`There is no card ${number}: 1 to ${CODES.length}.`);
  const bits = BigInt(`0x${code}`)
    .toString(2)
    .padStart(CELLS * CELLS, '0');
  return [...bits].map((bit) => bit === '1');
}

/** The same cells after the card was turned by a quarter, clockwise. */
export function turnCells(cells: readonly boolean[]): boolean[] {
  return cells.map((_, i) => {
    const row = Math.floor(i / CELLS);
    const column = i % CELLS;
    return cells[(CELLS - 1 - column) * CELLS + row] ?? false;
  });
}
