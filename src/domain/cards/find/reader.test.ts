import { describe, expect, test } from 'vitest';
import { CARD_COUNT, LETTERS } from '../card.ts';
import { CELLS, cellsOf } from '../codes.ts';
import type { Frame } from './frame.ts';
import { openReader } from './reader.ts';

describe('a card in the picture', () => {
  test('is read by number and letter, in every turn', () => {
    for (const turns of [0, 1, 2, 3]) {
      const [card, ...more] = openReader()(draw(17, { turn: -90 * turns })).cards;
      expect(more).toEqual([]);
      expect(card).toMatchObject({ number: 17, letter: LETTERS[turns] });
    }
  });

  test('is read whichever it is, down to three pixels a cell', () => {
    const read = openReader([4]);
    for (let number = 1; number <= CARD_COUNT; number++) {
      const frame = draw(number, { turn: 7, cell: 3.2 });
      expect(read(frame).cards.map((card) => card.number)).toEqual([number]);
    }
  });

  test('has its corners where they are, to a third of a pixel', () => {
    const [card] = openReader()(draw(3, { cell: 5 })).cards;
    const [first] = card?.corners ?? [];
    expect(Math.abs((first?.x ?? 0) - 39.5)).toBeLessThan(0.3);
    expect(Math.abs((first?.y ?? 0) - 39.5)).toBeLessThan(0.3);
  });

  test('is seen and says nothing when held between two letters', () => {
    const [card] = openReader()(draw(9, { turn: 45, cell: 6 })).cards;
    expect(card).toMatchObject({ number: 9, letter: undefined });
  });
});

test('a square with other cells is no card', () => {
  const chess = Array.from({ length: CELLS ** 2 }, (_, i) => (i + Math.floor(i / CELLS)) % 2 === 0);
  expect(openReader()(draw(1, { cells: chess })).cards).toEqual([]);
  expect(openReader()(draw(1, { cells: chess.map(() => true) })).cards).toEqual([]);
});

test('a card in white on black is no card', () => {
  const frame = draw(5, {});
  const negative = { ...frame, data: frame.data.map((value) => 255 - value) };
  expect(openReader()(negative).cards).toEqual([]);
});

test('brightness is the mean of the picture', () => {
  const data = new Uint8ClampedArray(64 * 64 * 4).fill(80);
  expect(openReader()({ width: 64, height: 64, data }).brightness).toBeCloseTo(80, 0);
});

/** A picture of 160 by 160 pixels with one card; without a turn, its square begins at 40, 40. */
function draw(
  number: number,
  { turn = 0, cell = 8, cells = cellsOf(number) }: Partial<Drawing>,
): Frame {
  const size = 160;
  const edge = cell * (CELLS + 2);
  const middle = turn === 0 ? 40 + edge / 2 : size / 2;
  const angle = (-turn * Math.PI) / 180;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const isDark = (px: number, py: number) => {
    const x = (px - middle) * Math.cos(angle) - (py - middle) * Math.sin(angle) + edge / 2;
    const y = (px - middle) * Math.sin(angle) + (py - middle) * Math.cos(angle) + edge / 2;
    const [column, row] = [Math.floor(x / cell) - 1, Math.floor(y / cell) - 1];
    if (Math.min(x, y) < 0 || Math.max(x, y) >= edge) return false;
    const inside = Math.min(column, row) >= 0 && Math.max(column, row) < CELLS;
    return !(inside && cells[row * CELLS + column]);
  };
  for (let i = 0; i < size * size; i++) {
    let dark = 0;
    for (const right of [0.25, 0.75]) {
      for (const down of [0.25, 0.75]) {
        if (isDark((i % size) + right, Math.floor(i / size) + down)) dark++;
      }
    }
    data.fill(230 - dark * 50, i * 4, i * 4 + 3);
  }
  return { width: size, height: size, data };
}

interface Drawing {
  turn: number;
  cell: number;
  cells: readonly boolean[];
}
