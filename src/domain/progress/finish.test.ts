import { expect, it } from 'vitest';
import { complete, set } from './acts.ts';
import { isJustFinished } from './finish.ts';
import { join, nothing } from './join.ts';
import type { Progress } from './types.ts';

const module = ['one', 'two'];
const finish = (progress: Progress, lesson: string, now: number) =>
  join(progress, complete(lesson)(progress, now));
const both = finish(finish(nothing, 'one', 1000), 'two', 90_000);

it('is so on the page that follows, and on none after it', () => {
  expect(isJustFinished(both, module, 90_400)).toBe(true);
  expect(isJustFinished(both, module, 300_000)).toBe(false);
});

it('is not so while a lesson is open, or is opened again', () => {
  expect(isJustFinished(finish(nothing, 'one', 1000), module, 1100)).toBe(false);
  const reopened = join(both, set('reopened/one', true)(both, 90_100));
  expect(isJustFinished(reopened, module, 90_400)).toBe(false);
});

it('is not so for a page that was open before, when another tab has finished it', () => {
  expect(isJustFinished(both, module, 80_000)).toBe(false);
});

it('is so once: who finishes a lesson a second time was celebrated the first time', () => {
  const reopened = join(both, set('reopened/one', true)(both, 500_000));
  expect(isJustFinished(finish(reopened, 'one', 600_000), module, 600_300)).toBe(false);
});
