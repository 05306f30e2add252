import { describe, expect, test } from 'vitest';
import { CARD_COUNT, LETTERS, letterOnTop, type Quad } from './card.ts';
import { cellsOf, turnCells } from './codes.ts';

const numbers = Array.from({ length: CARD_COUNT }, (_, i) => i + 1);

describe('the codes', () => {
  test('differ in at least 14 cells, in every turn, and from themselves turned', () => {
    const turned = numbers.flatMap((number) => {
      const turns = [cellsOf(number)];
      for (let i = 0; i < 3; i++) turns.push(turnCells(turns[i] ?? []));
      return turns;
    });
    const distances = turned.flatMap((one, i) =>
      turned.slice(i + 1).map((other) => one.filter((cell, k) => cell !== other[k]).length),
    );
    expect(Math.min(...distances)).toBe(14);
  });

  test('come back after four turns', () => {
    const cells = cellsOf(7);
    expect(turnCells(turnCells(turnCells(turnCells(cells))))).toEqual(cells);
    expect(turnCells(cells)).not.toEqual(cells);
  });

  test('end with card 40', () => {
    expect(() => cellsOf(CARD_COUNT + 1)).toThrow('There is no card 41: 1 to 40.');
  });
});

describe('the letter on top', () => {
  test('is A on a card held straight, B after a quarter to the left, and so on', () => {
    expect([0, -90, -180, -270].map((turn) => letterOnTop(turned(turn)))).toEqual([...LETTERS]);
  });

  test('is the same as long as a card leans by 34 degrees at most', () => {
    for (const lean of [-34, -15, 15, 34]) expect(letterOnTop(turned(-90 + lean))).toBe('B');
  });

  test('is unknown halfway between two letters', () => {
    for (const lean of [36, 45, 54]) expect(letterOnTop(turned(lean))).toBeUndefined();
  });
});

/** A square of 20 pixels, turned clockwise by so many degrees. */
function turned(degrees: number): Quad {
  const angle = (degrees * Math.PI) / 180;
  const corner = (x: number, y: number) => ({
    x: 100 + x * Math.cos(angle) - y * Math.sin(angle),
    y: 100 + x * Math.sin(angle) + y * Math.cos(angle),
  });
  return [corner(-10, -10), corner(10, -10), corner(10, 10), corner(-10, 10)];
}
