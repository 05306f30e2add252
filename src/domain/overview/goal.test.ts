import { describe, expect, it } from 'vitest';
import { answer, complete, set } from '#domain/progress/acts.ts';
import { join, nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import { goalOf, minutesIn } from './goal.ts';
import { outline } from './sample.ts';

const week = { from: 1000, to: 2000 };
const give = (question: string) => answer({ question, rev: 1, answer: ['a'], mark: 1 });
/** What is done at these times. */
function at(...acts: [number, Parameters<typeof replay>[0][number]][]) {
  return replay(
    acts.map(([, act]) => act),
    nothing,
    (i) => acts[i]?.[0] ?? 0,
  );
}

describe('the goal', () => {
  it('is a number of minutes, or none', () => {
    expect(goalOf(nothing)).toBeUndefined();
    expect(goalOf(replay([set('goal', 30)]))).toBe(30);
    expect(goalOf(replay([set('goal', 30), set('goal', 0)]))).toBeUndefined();
  });

  it('is none if what is stored makes no sense', () => {
    for (const value of [-5, 12.5, 1e9, '30', true, null]) {
      expect(goalOf(replay([set('goal', value)]))).toBeUndefined();
    }
  });
});

describe('the minutes of a week', () => {
  const minutes = (...acts: Parameters<typeof at>) => minutesIn(week, at(...acts), outline);

  it('are those of the lessons finished in it, from its first moment to its last', () => {
    expect(minutes([999, complete('photo')], [2000, complete('post')])).toBe(0);
    expect(minutes([1000, complete('photo')], [1999, complete('post')])).toBe(18);
  });

  it('do not count a lesson twice, nor one that was reopened, nor one the course has no more', () => {
    expect(minutes([900, complete('photo')], [1500, complete('photo')])).toBe(0);
    expect(minutes([1500, complete('photo')], [1600, set('reopened/photo', true)])).toBe(0);
    expect(minutes([1500, complete('gone')])).toBe(0);
  });

  it('count half a minute for an answer that no finished lesson includes', () => {
    expect(minutes([1100, give('q1')], [1200, give('q1')], [1300, give('q3')])).toBe(1);
    expect(minutes([1100, give('q1')], [1200, complete('photo')])).toBe(10);
    expect(
      minutes(
        [1200, complete('photo')],
        [1300, give('q1')],
        [1400, give('q2')],
        [2000, give('q1')],
      ),
    ).toBe(11);
    expect(minutes([900, complete('photo')], [1300, give('q1')], [1400, give('q1')])).toBe(1);
  });

  it('count a quarter of a minute for a key sentence, whatever else was done', () => {
    const four = [1100, 1200, 1300, 1400, 2000].map((t): Parameters<typeof at>[number] => [
      t,
      give('photo-card'),
    ]);
    expect(minutes(...four)).toBe(1);
    expect(minutes(...four, [1500, complete('photo')])).toBe(11);
  });

  it('are not touched by a clock that was wrong, before or after', () => {
    const wrong = at([5, complete('photo')], [9e15, complete('post')], [9e15, give('q1')]);
    expect(minutesIn(week, wrong, outline)).toBe(0);
    expect(minutesIn(week, join(wrong, at([1500, complete('headline')])), outline)).toBe(12);
  });
});
