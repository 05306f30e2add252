import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Card } from './deck.ts';
import { interleave } from './interleave.ts';
import { recall } from './memory.ts';
import { lessons } from './sample.ts';

const memory = recall([{ t: 0, grade: 3 }]);

function makeCards(places: readonly number[]): Card[] {
  return places.flatMap((place, i) => {
    const lesson = lessons[place];
    return lesson ? [{ id: `c${i}`, kind: 'question', lesson, rev: 1, memory } as const] : [];
  });
}

const cards = fc.array(fc.nat({ max: lessons.length - 1 }), { maxLength: 20 }).map(makeCards);

function countMeetings(order: readonly Card[], kindOf: (card: Card) => string): number {
  return order.filter((card, i) => {
    const before = order[i - 1];
    return before && kindOf(before) === kindOf(card);
  }).length;
}

it('loses no card and makes up none', () => {
  fc.assert(
    fc.property(cards, (list) => {
      expect(new Set(interleave(list))).toEqual(new Set(list));
      expect(interleave(list)).toHaveLength(list.length);
    }),
  );
});

it('lets two of a topic meet only where there are too many of it', () => {
  fc.assert(
    fc.property(cards, (list) => {
      const counts = lessons.map(
        ({ topic }) => list.filter((card) => card.lesson.topic === topic).length,
      );
      const most = Math.max(...counts);
      const needed = Math.max(0, most - (list.length - most) - 1);
      expect(countMeetings(interleave(list), ({ lesson }) => lesson.topic)).toBe(needed);
    }),
  );
});

it('separates the lessons of one topic', () => {
  const order = interleave(makeCards([0, 0, 0, 1, 1]));
  expect(order.map(({ lesson }) => lesson.id)).toEqual([
    'photo',
    'headline',
    'photo',
    'headline',
    'photo',
  ]);
});

it('begins with the card that stands first, among topics of one size', () => {
  expect(interleave(makeCards([2, 0])).map(({ lesson }) => lesson.id)).toEqual(['post', 'photo']);
});
