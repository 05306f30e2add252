// @vitest-environment happy-dom

import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeQuestion } from '#domain/quiz/sample.ts';
import { makePoll, type Poll, type TrainerPoll } from '#domain/room/poll.ts';
import { had, one, several } from '#domain/room/sample.ts';
import type { Room, Votes } from '#domain/stage/stage.ts';
import { translate } from '#i18n/translate.ts';
import { readStrings } from '#islands/progress/sample.ts';
import { RoomVote } from './RoomVote.tsx';

const camera = vi.hoisted(() => ({ read: (_: readonly number[]) => {} }));
vi.mock('#islands/cards/CardReader.tsx', () => ({
  CardReader: ({
    onReading,
    letters,
  }: {
    letters: number;
    onReading: (reading: object) => void;
  }) => {
    camera.read = (counts) => onReading({ counts });
    return <p>{`camera for ${letters}`}</p>;
  },
}));

const strings = readStrings('en');
const say = (key: string, params = {}) => translate(strings, 'en', key, params);
const latest: { votes: Votes; room: Room } = { votes: {}, room: {} };
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(latest, { votes: {}, room: {} });
});
afterEach(async () => act(() => root.unmount()));

test('a tap adds a hand, another button takes it away, and undo goes back step by step', async () => {
  await open(one);
  await press(say('room.more', { letter: 'B' }));
  await press(say('room.more', { letter: 'B' }));
  await press(say('room.less', { letter: 'B' }));
  expect(latest.votes).toMatchObject({ b: 1 });
  await press(say('room.undo'));
  expect(latest.votes).toMatchObject({ b: 2 });
  await press(say('room.undo'));
  await press(say('room.undo'));
  await press(say('room.undo'));
  expect(latest.votes).toEqual({});
});

test('a number can be typed', async () => {
  await open(one);
  await type(say('room.count', { letter: 'A' }), '12');
  expect(latest.votes).toMatchObject({ a: 12 });
});

test('a digit adds a hand, with Shift it takes one away, Backspace empties', async () => {
  await open(one);
  await key({ code: 'Digit2', key: '2' });
  await key({ code: 'Numpad2', key: '2' });
  await key({ code: 'Digit2', key: '"', shiftKey: true });
  expect(latest.votes).toMatchObject({ b: 1 });
  await key({ code: 'Backspace', key: 'Backspace' });
  expect(latest.votes).toEqual({});
});

test('keys of the browser, and of options that are not there, count nothing', async () => {
  await open(one);
  await key({ code: 'Digit1', key: '1', ctrlKey: true });
  await key({ code: 'Digit5', key: '5' });
  expect(latest.votes).toEqual({});
});

test('in a field a digit is a digit', async () => {
  await open(one);
  const field = find(say('room.count', { letter: 'A' }));
  await key({ code: 'Digit1', key: '1' }, field);
  await key({ code: 'Backspace', key: 'Backspace' }, field);
  expect(latest.votes).toEqual({});
});

test('before the answer the trainer is told what the vote calls for', async () => {
  await open(one, { votes: { a: 1, b: 1 } });
  expect(text()).toContain(say('room.advice.discuss'));
  expect(text()).toContain('50 % right. 2 hands');
});

test('after the answer there is nothing left to vote on', async () => {
  await open(one, { votes: { a: 1, b: 1 }, revealed: true });
  expect(text()).not.toContain(say('room.advice.discuss'));
  expect(text()).not.toContain(say('room.cards'));
});

test('what is behind the most wrong hands is said', async () => {
  const [a, b, ...rest] = one.choices;
  const told = { ...one, choices: [a, { ...b, misconception: 'More is more.' }, ...rest] } as Poll;
  await open(told, { votes: { a: 1, b: 2 } });
  expect(text()).toContain('Most wrong hands: B. Behind it: “More is more.”');
});

test('who had it right is asked after the answer; in a counted room the rest is known', async () => {
  await open(had, { revealed: true, room: { people: 20 } });
  await type(say('room.count', { letter: 'A' }), '12');
  expect(latest.votes).toEqual({ had: 12, not: 8 });
});

test('how many have not voted yet', async () => {
  await open(one, { votes: { a: 3 }, room: { people: 5 } });
  expect(text()).toContain('3 hands, 2 have not voted');
});

test('the number of people and early bars are for all questions', async () => {
  await open(one);
  await type(say('room.people'), '20');
  expect(latest.room).toEqual({ people: 20 });
  await type(say('room.people'), '');
  expect(latest.room.people).toBeUndefined();
  await act(() => document.querySelector<HTMLInputElement>('[type="checkbox"]')?.click());
  expect(latest.room.open).toBe(true);
});

test('cards are offered for four options, and refused in words for more or for several', async () => {
  await open(one);
  expect(text()).toContain(say('room.cards'));
  await open(several);
  expect(text()).toContain(say('room.cards.hands'));
  const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: id, feedback: 'Why.' }));
  await open(makePoll(makeQuestion({ options }), ''));
  expect(text()).toContain(say('room.cards.more'));
  expect(text()).not.toContain(say('room.cards'));
});

test('typed counts stay until a card is read, and undo brings them back', async () => {
  await open(one, { votes: { a: 5 } });
  await press(say('room.cards'));
  await vi.waitFor(() => expect(text()).toContain('camera for 4'));
  await act(() => camera.read([0, 0, 0, 0]));
  expect(latest).toEqual({ votes: { a: 5 }, room: {} });
  await act(() => camera.read([2, 1, 0, 0]));
  await act(() => camera.read([3, 1, 0, 0]));
  expect(latest.votes).toEqual({ a: 3, b: 1, c: 0, d: 0 });
  expect(latest.room).toEqual({ cards: ['one'] });
  await press(say('room.cards'));
  await press(say('room.undo'));
  expect(latest.votes).toEqual({ a: 5 });
});

async function open(poll: Poll, { revealed = false, votes = {}, room = {} } = {}) {
  Object.assign(latest, { votes, room });
  if (root) await act(() => root.unmount());
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
  const choices = poll.choices.map((choice) => ({ text: choice.id, ...choice }));
  const told: TrainerPoll = { ...poll, choices, thoughts: [] };

  function Page() {
    const [state, setState] = useState({ votes: latest.votes, room: latest.room });
    const change = (part: Partial<typeof state>) => {
      Object.assign(latest, part);
      setState({ ...latest });
    };
    return (
      <RoomVote
        {...state}
        poll={told}
        revealed={revealed}
        lang="en"
        strings={strings}
        say={say}
        onVotes={(next) => change({ votes: next })}
        onRoom={(next) => change({ room: { ...latest.room, ...next } })}
      />
    );
  }
  await act(() => root.render(<Page />));
}

function text(): string {
  return document.body.textContent ?? '';
}

function find(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, input')].find(
    (one) =>
      one.ariaLabel === name ||
      one.getAttribute('aria-label') === name ||
      one.textContent === name ||
      one.closest('label')?.textContent === name,
  );
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
}

async function press(name: string) {
  await act(() => find(name).click());
}

async function type(name: string, value: string) {
  const field = find(name);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(() => {
    setter?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function key(init: KeyboardEventInit, target: EventTarget = document.body) {
  await act(() => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })));
}
