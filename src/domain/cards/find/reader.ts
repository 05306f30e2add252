import { letterOnTop, middle, type Quad, type SeenCard } from '../card.ts';
import { brightnessOf, type Frame } from './frame.ts';
import { match } from './match.ts';
import { sample } from './sample.ts';
import { SquareFinder } from './squares.ts';

/**
 * Windows for what is dark, in turns from frame to frame: what one of them misses, another one finds,
 * and a frame costs one pass.
 */
const WINDOWS = [4, 3];
/** Two squares whose middles are nearer, in pixels, are the inner and outer outline of one rim. */
const SAME = 6;

/** What one frame shows. */
export interface Glance {
  readonly cards: readonly SeenCard[];
  /** Mean of the picture, 0 to 255. */
  readonly brightness: number;
}

/** Reads frame after frame. It keeps working memory, nothing of the pictures is given away. */
export function openReader(windows: readonly number[] = WINDOWS): (frame: Frame) => Glance {
  let finder: SquareFinder | undefined;
  let turn = 0;
  return (frame) => {
    const { width, height } = frame;
    if (finder?.grey.width !== width || finder.grey.height !== height) {
      finder = new SquareFinder(width, height);
    }
    finder.take(frame);
    const cards: SeenCard[] = [];
    for (const quad of finder.find(windows[turn++ % windows.length] ?? 4)) {
      const card = readSquare(finder, quad);
      if (card) keepBest(cards, card);
    }
    return { cards, brightness: brightnessOf(finder.grey) };
  };
}

function readSquare({ grey }: SquareFinder, quad: Quad): SeenCard | undefined {
  const cells = sample(grey, quad);
  const found = cells && match(cells);
  if (!found) return undefined;
  const corners = turnCorners(quad, found.turns);
  const { number, likeness } = found;
  return { number, likeness, corners, letter: letterOnTop(corners) };
}

/** A card that was turned clockwise has its first corner further on. */
function turnCorners([a, b, c, d]: Quad, turns: number): Quad {
  const all: Quad[] = [
    [a, b, c, d],
    [b, c, d, a],
    [c, d, a, b],
    [d, a, b, c],
  ];
  return all[turns] ?? [a, b, c, d];
}

function keepBest(cards: SeenCard[], card: SeenCard): void {
  const { x, y } = middle(card.corners);
  const place = cards.findIndex(({ corners }) => {
    const other = middle(corners);
    return Math.hypot(other.x - x, other.y - y) < SAME;
  });
  const old = cards[place];
  if (!old) cards.push(card);
  else if (old.likeness < card.likeness) cards[place] = card;
}
