import type { Token } from './palette.ts';
import { EDGE, SLIDE, TEXT } from './shade.ts';
import type { SlideToken } from './slides.ts';

/**
 * Which colours stand on which in our style sheets, and what contrast they need there: text 4.5:1,
 * signs, bars, edges of fields and focus rings 3:1. A pair that a sheet begins to use is added here.
 * Decoration is not: the line beside a box, the fills of a drawing.
 */
export const pairs: readonly Pair<Token>[] = [
  ...cross<Token>(['ink', 'quiet', 'good', 'bad'], ['paper', 'sheet', 'tint', 'accent-tint'], TEXT),
  ...cross<Token>(['loud'], ['paper', 'sheet', 'accent-tint'], TEXT),
  ...cross<Token>(['loud'], ['tint', 'line'], EDGE),
  ...cross<Token>(['edge'], ['paper', 'sheet'], EDGE),
  ...cross<Token>(['brand-ink'], ['brand', 'brand-press'], TEXT),
  ...cross<Token>(['accent-ink'], ['accent'], TEXT),
  // Light on dark, e.g. the head of a table.
  ...cross<Token>(['paper', 'sheet'], ['ink', 'quiet', 'good', 'bad'], TEXT),
  ...cross<Token>(['sheet'], ['loud'], TEXT),
];

/** The same for slides: all that is read has 7:1. */
export const slidePairs: readonly Pair<SlideToken | Token>[] = [
  ...cross<SlideToken | Token>(['type', 'soft', 'yes', 'no'], ['stage', 'sheet'], SLIDE),
  ...cross<SlideToken | Token>(['type'], ['bar'], SLIDE),
  ...cross<SlideToken | Token>(['stage'], ['type'], SLIDE),
  ...cross<SlideToken | Token>(['stage'], ['yes'], SLIDE),
  ...cross<SlideToken | Token>(['title-type', 'title-soft'], ['title-stage'], SLIDE),
  ...cross<SlideToken | Token>(['title-stage'], ['title-type'], SLIDE),
  ...cross<SlideToken | Token>(['loud', 'edge'], ['stage', 'sheet'], EDGE),
  ...cross<SlideToken | Token>(['title-loud'], ['title-stage'], EDGE),
];

function cross<T>(front: readonly T[], grounds: readonly T[], least: number): Pair<T>[] {
  return front.flatMap((colour) => grounds.map((on) => ({ colour, on, least })));
}

export interface Pair<T> {
  colour: T;
  on: T;
  /** The contrast that WCAG 2.2 asks for. */
  least: number;
}
