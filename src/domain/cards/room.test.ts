import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_COUNT, LETTERS, type Letter, type SeenCard } from './card.ts';
import { addGlance, clearVotes, emptyRoom, HOLD, type Room, readRoom } from './room.ts';

const corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
] as const;

const show = (number: number, letter?: Letter): SeenCard => ({
  number,
  letter,
  corners,
  likeness: 1,
});

/** Shows frames, one every so many milliseconds. */
function watch(frames: SeenCard[][], pause = HOLD, room: Room = emptyRoom): Room {
  return frames.reduce((sum, cards, i) => addGlance(sum, cards, i * pause), room);
}

test('counts a letter that was seen alike for 0.3 seconds', () => {
  expect(readRoom(watch([[show(3, 'B')], [show(3, 'B')]]), 4)).toEqual({
    counts: [0, 1, 0, 0],
    seen: [3],
    voted: [3],
  });
});

test('does not count what one frame has shown, nor two that came too quickly', () => {
  const none = { counts: [0, 0, 0, 0], seen: [], voted: [] };
  expect(readRoom(watch([[show(3, 'B')]]), 4)).toEqual(none);
  expect(readRoom(watch([[show(3, 'B')], [show(3, 'B')]], HOLD - 1), 4).voted).toEqual([]);
});

test('counts a card that was hidden in between', () => {
  const room = watch([[show(3, 'B')], [], [], [show(3, 'B')]], HOLD / 2);
  expect(readRoom(room, 4).counts).toEqual([0, 1, 0, 0]);
});

test('a card that turns changes its vote, and none on the way', () => {
  const held = watch([[show(3, 'A')], [show(3, 'A')]]);
  const turning = addGlance(addGlance(held, [show(3, 'B')], 700), [show(3)], 800);
  expect(readRoom(turning, 4).counts).toEqual([1, 0, 0, 0]);
  const turned = addGlance(addGlance(turning, [show(3, 'C')], 900), [show(3, 'C')], 900 + HOLD);
  expect(readRoom(turned, 4).counts).toEqual([0, 0, 1, 0]);
});

test('a card that is put down keeps its vote', () => {
  const held = watch([[show(3, 'A')], [show(3, 'A')]]);
  expect(readRoom(addGlance(held, [], 60_000), 4).voted).toEqual([3]);
});

test('a letter that the question does not have is seen and does not vote', () => {
  const room = watch([
    [show(3, 'D'), show(4, 'A')],
    [show(3, 'D'), show(4, 'A')],
  ]);
  expect(readRoom(room, 3)).toEqual({ counts: [1, 0, 0], seen: [3, 4], voted: [4] });
});

test('a number that stands twice in one frame says nothing', () => {
  const twice = [show(3, 'A'), show(3, 'B')];
  expect(readRoom(watch([twice, twice, twice]), 4).seen).toEqual([]);
});

test('a new question starts from zero, and who was seen stays seen', () => {
  const cleared = clearVotes(watch([[show(3, 'A')], [show(3, 'A')]]));
  expect(readRoom(cleared, 4)).toEqual({ counts: [0, 0, 0, 0], seen: [3], voted: [] });
  expect(readRoom(addGlance(cleared, [show(3, 'A')], 5000), 4).voted).toEqual([]);
});

const frames = fc.array(
  fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: CARD_COUNT }),
      letter: fc.constantFrom(...LETTERS, undefined),
    }),
    { selector: ({ number }) => number, maxLength: 8 },
  ),
  { maxLength: 12 },
);

test('whatever is shown, votes add up, who voted was seen, and nobody votes twice', () => {
  fc.assert(
    fc.property(frames, fc.integer({ min: 2, max: 4 }), (list, options) => {
      const room = watch(list.map((cards) => cards.map((card) => show(card.number, card.letter))));
      const { counts, seen, voted } = readRoom(room, options);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(voted.length);
      expect(new Set(voted).size).toBe(voted.length);
      for (const number of voted) expect(seen).toContain(number);
    }),
  );
});

test('who was seen stays seen, whatever comes', () => {
  fc.assert(
    fc.property(frames, (list) => {
      const shown = list.map((cards) => cards.map((card) => show(card.number, card.letter)));
      const before = readRoom(watch(shown), 4);
      const after = readRoom(watch(shown, HOLD, watch(shown)), 4);
      expect(after.seen).toEqual(expect.arrayContaining([...before.seen]));
    }),
  );
});
