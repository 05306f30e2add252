import { describe, expect, it } from 'vitest';
import { answer } from '#domain/progress/acts.ts';
import { nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import { findWeakSpots, masteryOf } from './mastery.ts';
import { outline } from './sample.ts';

const [first] = outline;
const give = (question: string, mark: number, rev = 1) =>
  answer({ question, rev, answer: ['a'], mark });

describe('mastery of an objective', () => {
  const levels = (...acts: Parameters<typeof replay>[0]) =>
    first && masteryOf(replay(acts), first).map(({ level, right, all }) => [level, right, all]);

  it('is none before the first answer', () => {
    expect(levels()).toEqual([
      ['none', 0, 2],
      ['none', 0, 2],
    ]);
  });

  it('is begun until every question is right, and sure from then on', () => {
    expect(levels(give('q3', 0), give('q4', 1))?.[1]).toEqual(['begun', 1, 2]);
    expect(levels(give('q3', 0), give('q4', 1), give('q3', 1))?.[1]).toEqual(['sure', 2, 2]);
  });

  it('follows the latest answer', () => {
    expect(levels(give('q3', 1), give('q4', 1), give('q3', 0.5))?.[1]).toEqual(['begun', 1, 2]);
  });

  it('does not count answers to an earlier meaning of a question', () => {
    expect(levels(give('q1', 1), give('q2', 1, 1))?.[0]).toEqual(['begun', 1, 2]);
    expect(levels(give('q2', 1, 1))?.[0]).toEqual(['none', 0, 2]);
    expect(levels(give('q1', 1), give('q2', 1, 2))?.[0]).toEqual(['sure', 2, 2]);
  });

  it('is none where nothing is asked', () => {
    const [, second] = outline;
    expect(second && masteryOf(nothing, second)).toMatchObject([{ level: 'none', all: 0 }]);
  });
});

describe('weak spots', () => {
  const spots = (...acts: Parameters<typeof replay>[0]) =>
    findWeakSpots(replay(acts), outline).map(
      ({ lesson, section, questions }) => `${lesson}#${section} ${questions}`,
    );

  it('are the sections behind wrong and half right answers, the oldest first', () => {
    expect(spots(give('q3', 0), give('q1', 0.5), give('q4', 0))).toEqual([
      'headline#topic 2',
      'photo#face 1',
    ]);
  });

  it('go once answered right, and come back when answered wrong', () => {
    expect(spots(give('q1', 0), give('q1', 1))).toEqual([]);
    expect(spots(give('q1', 0), give('q1', 1), give('q1', 0))).toEqual(['photo#face 1']);
    expect(spots(give('q3', 0), give('q4', 0), give('q3', 1))).toEqual(['headline#topic 1']);
  });

  it('do not come from a question that has changed since, nor from one that is gone', () => {
    expect(spots(give('q2', 0, 1), give('gone', 0))).toEqual([]);
    expect(spots(give('q2', 0, 2))).toEqual(['photo#light 1']);
  });
});
