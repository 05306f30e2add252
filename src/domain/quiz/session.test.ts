import { expect, test } from 'vitest';
import type { Attempt } from './quiz.ts';
import { makeQuestion } from './sample.ts';
import { type Act, type Session, startSession, stepSession, summarise, turnOf } from './session.ts';
import { questionTypes } from './types.ts';

const rules = questionTypes;
const questions = [
  makeQuestion({ id: 'q1', right: ['a'] }),
  makeQuestion({ id: 'q2', type: 'several', right: ['a', 'b'] }),
  makeQuestion({ id: 'q3', right: ['c'], rev: 2 }),
];

test('starts with every question open', () => {
  expect(summarise(startSession(rules, questions))).toEqual({
    count: 3,
    right: 0,
    missed: [],
    open: ['q1', 'q2', 'q3'],
  });
});

test('checks a chosen answer', () => {
  const session = play(startSession(rules, questions), choose('q1', 'a'), check('q1'));
  expect(turnOf(session, 'q1')).toMatchObject({ answer: ['a'], checked: true });
  expect(summarise(session)).toMatchObject({ right: 1, missed: [], open: ['q2', 'q3'] });
});

test('asks for an answer instead of checking an empty one', () => {
  const asked = play(startSession(rules, questions), check('q1'));
  expect(turnOf(asked, 'q1')).toMatchObject({ asked: true, checked: false });
  const chosen = play(asked, choose('q1', 'b'));
  expect(turnOf(chosen, 'q1')).toMatchObject({ asked: false, checked: false });
});

test('counts a partly right answer as missed', () => {
  const session = play(startSession(rules, questions), choose('q2', 'a'), check('q2'));
  expect(summarise(session)).toMatchObject({ right: 0, missed: ['q2'] });
});

test('clears only what was wrong for another try', () => {
  const session = play(
    startSession(rules, questions),
    choose('q2', 'a', 'c'),
    check('q2'),
    retry('q2'),
  );
  expect(turnOf(session, 'q2')).toMatchObject({ answer: ['a'], checked: false, revealed: false });
});

test('leaves an unchecked answer alone when another try is asked for', () => {
  const session = play(startSession(rules, questions), choose('q2', 'c'), retry('q2'));
  expect(turnOf(session, 'q2').answer).toEqual(['c']);
});

test('opens a checked question again when something else is chosen', () => {
  const session = play(
    startSession(rules, questions),
    choose('q1', 'b'),
    check('q1'),
    choose('q1', 'a'),
  );
  expect(turnOf(session, 'q1')).toMatchObject({ answer: ['a'], checked: false });
});

test('shows and hides the reasons of a checked question only', () => {
  const open = play(startSession(rules, questions), { do: 'reveal', question: 'q1' });
  expect(turnOf(open, 'q1').revealed).toBe(false);
  const checked = play(open, choose('q1', 'b'), check('q1'), { do: 'reveal', question: 'q1' });
  expect(turnOf(checked, 'q1').revealed).toBe(true);
  const closed = play(checked, { do: 'reveal', question: 'q1' });
  expect(turnOf(closed, 'q1').revealed).toBe(false);
});

test('remembers an opened hint through choosing and trying again', () => {
  const session = play(
    startSession(rules, questions),
    { do: 'hint', question: 'q1' },
    choose('q1', 'b'),
    check('q1'),
    retry('q1'),
  );
  expect(turnOf(session, 'q1').hinted).toBe(true);
});

test('tries again what was missed and nothing else', () => {
  const session = play(
    startSession(rules, questions),
    ...[choose('q1', 'a'), check('q1')],
    ...[choose('q2', 'a', 'd'), check('q2')],
    choose('q3', 'b'),
    { do: 'retryMissed' },
  );
  expect(turnOf(session, 'q1')).toMatchObject({ answer: ['a'], checked: true });
  expect(turnOf(session, 'q2')).toMatchObject({ answer: ['a'], checked: false });
  expect(turnOf(session, 'q3')).toMatchObject({ answer: ['b'], checked: false });
});

test('shows an earlier attempt as answered', () => {
  const session = startSession(rules, questions, { q1: attempt('q1', 1, 'b') });
  expect(turnOf(session, 'q1')).toMatchObject({ answer: ['b'], checked: true, earlier: true });
  expect(summarise(session)).toMatchObject({ missed: ['q1'], open: ['q2', 'q3'] });
});

test('takes attempts that arrive late, but never over an act of the learner', () => {
  const started = play(startSession(rules, questions), choose('q1', 'c'));
  const attempts = { q1: attempt('q1', 1, 'b'), q2: attempt('q2', 1, 'a', 'b') };
  const session = play(started, { do: 'restore', attempts });
  expect(turnOf(session, 'q1')).toMatchObject({ answer: ['c'], checked: false, earlier: false });
  expect(turnOf(session, 'q2')).toMatchObject({ answer: ['a', 'b'], checked: true, earlier: true });
});

test('keeps opened reasons of an earlier answer when attempts arrive again', () => {
  const attempts = { q1: attempt('q1', 1, 'b') };
  const session = play(
    startSession(rules, questions, attempts),
    { do: 'reveal', question: 'q1' },
    { do: 'restore', attempts },
  );
  expect(turnOf(session, 'q1')).toMatchObject({ earlier: true, revealed: true });
});

test('an attempt of this session that comes back from storage is not called earlier', () => {
  const checked = play(startSession(rules, questions), choose('q1', 'a'), check('q1'));
  const session = play(checked, { do: 'restore', attempts: { q1: attempt('q1', 1, 'a') } });
  expect(turnOf(session, 'q1').earlier).toBe(false);
});

test('asks again when the meaning has changed since the attempt', () => {
  const session = startSession(rules, questions, { q3: attempt('q3', 1, 'c') });
  expect(turnOf(session, 'q3')).toMatchObject({ answer: [], checked: false, changed: true });
  const newer = play(session, { do: 'restore', attempts: { q3: attempt('q3', 2, 'c') } });
  expect(turnOf(newer, 'q3')).toMatchObject({ answer: ['c'], checked: true, changed: false });
});

test('leaves a question open whose attempt names only options that are gone', () => {
  const session = startSession(rules, questions, { q1: attempt('q1', 1, 'z') });
  expect(turnOf(session, 'q1')).toMatchObject({ answer: [], checked: false });
});

test('ignores attempts and acts of questions that are not in the quiz', () => {
  const session = startSession(rules, questions, { other: attempt('other', 1, 'a') });
  expect(session).toEqual(startSession(rules, questions));
  expect(play(session, choose('other', 'a'), check('other'))).toBe(session);
});

test('changes no earlier state', () => {
  const before = startSession(rules, questions);
  const copy = structuredClone(before.turns);
  play(before, choose('q1', 'b'), check('q1'), retry('q1'), { do: 'retryMissed' });
  expect(before.turns).toEqual(copy);
});

function play(session: Session, ...acts: Act[]): Session {
  return acts.reduce(stepSession, session);
}

function choose(question: string, ...answer: string[]): Act {
  return { do: 'choose', question, answer };
}

function check(question: string): Act {
  return { do: 'check', question };
}

function retry(question: string): Act {
  return { do: 'retry', question };
}

function attempt(question: string, rev: number, ...answer: string[]): Attempt {
  return { question, rev, answer, mark: 0 };
}
