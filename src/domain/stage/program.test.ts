import { expect, it } from 'vitest';
import { choosePlan, drop, openStage, perform } from './acts.ts';
import { programOf } from './program.ts';
import { deck } from './sample.ts';

const context = { now: 1000, by: 'a' };
const START = Date.UTC(2026, 10, 30, 8);
const planned = (minutes: number, start?: number) =>
  perform(openStage(deck), deck, choosePlan(minutes, start), context);

it('names every step with its author’s minutes as long as nobody has chosen a plan', () => {
  expect([...programOf(deck, openStage(deck))]).toEqual([
    ['scan', { minutes: 10 }],
    ['write', { minutes: 30 }],
    ['about', { minutes: 20 }],
    ['close', { minutes: 10 }],
  ]);
});

it('leaves out what the plan has no time for, and gives the plan’s minutes', () => {
  const program = programOf(deck, planned(45));
  expect([...program.keys()]).toEqual(['scan', 'write', 'close']);
  expect([...program.values()].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
});

it('counts times of day from the start, breaks included', () => {
  const program = [...programOf(deck, planned(120, START))];
  expect(program[0]).toEqual(['scan', expect.objectContaining({ at: START })]);
  expect(program.some(([id]) => id === 'break-1')).toBe(true);
  program.reduce((at, [, line]) => {
    expect(line.at).toBe(at);
    return at + line.minutes * 60_000;
  }, START);
});

it('leaves out what was dropped on the way; the others keep their times', () => {
  const stage = planned(120, START);
  const later = programOf(deck, perform(stage, deck, drop(['about']), context));
  expect(later.has('about')).toBe(false);
  expect(later.get('close')).toEqual(programOf(deck, stage).get('close'));
});
