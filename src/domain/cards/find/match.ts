import { CARD_COUNT } from '../card.ts';
import { cellsOf, turnCells } from '../codes.ts';
import type { Sample } from './sample.ts';

/** Differences in brightness, of 255, below which a square is plain. */
const PLAIN = 25;
/** A square must be this much like its code, and by so much more than like any other. */
const LIKE = 0.75;
const BEFORE_OTHERS = 0.15;

/** A code that a square shows. */
export interface Match {
  readonly number: number;
  /** How many quarters the card is turned clockwise. */
  readonly turns: number;
  /** 1 is as printed. */
  readonly likeness: number;
}

interface Template extends Match {
  readonly cells: readonly number[];
}

const TEMPLATES = Array.from({ length: CARD_COUNT }, (_, i) => i + 1).flatMap(templatesOf);

/**
 * The card that a square shows. Cells are not called black or white one by one: the whole square is
 * compared with every code in every turn (the correlation of their brightness), so that shade across
 * a card and grey cells of a far one do no harm.
 */
export function match({ code, rim }: Sample): Match | undefined {
  const high = Math.max(...code);
  const low = Math.min(...code);
  if (high - low < PLAIN) return undefined;
  const bright = rim.filter((cell) => cell > (high + low) / 2).length;
  if (bright > rim.length / 7) return undefined;

  const cells = normalise(code);
  let best: Match | undefined;
  let others = 0;
  for (const template of TEMPLATES) {
    const likeness = dot(cells, template.cells);
    if (!best || likeness > best.likeness) {
      others = best?.likeness ?? 0;
      best = { number: template.number, turns: template.turns, likeness };
    } else if (likeness > others) {
      others = likeness;
    }
  }
  return best && best.likeness >= LIKE && best.likeness - others >= BEFORE_OTHERS
    ? best
    : undefined;
}

function templatesOf(number: number): Template[] {
  let cells: readonly boolean[] = cellsOf(number);
  return [0, 1, 2, 3].map((turns) => {
    const template = { number, turns, likeness: 1, cells: normalise(cells.map(Number)) };
    cells = turnCells(cells);
    return template;
  });
}

/** The same pattern with a mean of 0 and a length of 1. */
function normalise(cells: readonly number[]): number[] {
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  const length = Math.hypot(...cells.map((cell) => cell - mean));
  return cells.map((cell) => (cell - mean) / length);
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
