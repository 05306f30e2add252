import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Change, complete, set } from '#domain/progress/acts.ts';
import { join, nothing } from '#domain/progress/join.ts';
import { replay } from '#domain/progress/sample.ts';
import type { Progress } from '#domain/progress/types.ts';
import { foresee, listCards, remember } from './deck.ts';
import { answerSentence, type Grade } from './grades.ts';
import { dayAt, HOUR, lessons } from './sample.ts';
import { countMinutes, daysUntil, limitOf, pickMore, planToday } from './today.ts';

/** The state after these acts, one each second from `hours` after the start of day `day`. */
function having(from: Progress, day: number, ...changes: Change[]) {
  return replay(changes, from, (i) => dayAt(day).start + 5 * HOUR + i * 1000);
}

function right(question: string, rev = 1): Change {
  return answer({ question, rev, answer: ['a'], mark: 1 });
}

function wrong(question: string): Change {
  return answer({ question, rev: 1, answer: ['b'], mark: 0 });
}

function say(card: string, grade: Grade): Change {
  return answer({ question: card, ...answerSentence(grade) });
}

function ids(cards: readonly { id: string }[]): string[] {
  return cards.map(({ id }) => id);
}

const learned = having(nothing, 0, ...lessons.map(({ id }) => complete(id)));

describe('what comes back', () => {
  it('is nothing before something was learned', () => {
    expect(planToday(lessons, nothing, dayAt(0))).toEqual({
      limit: 8,
      learned: 0,
      done: 0,
      open: [],
      rest: 0,
      next: undefined,
    });
  });

  it('is a question once it was answered, and a key sentence once its lesson is done', () => {
    const answered = having(nothing, 0, wrong('photo-q1'));
    expect(ids(planToday(lessons, answered, dayAt(9)).open)).toEqual(['photo-q1']);
    const done = having(nothing, 0, complete('photo'));
    expect(ids(planToday(lessons, done, dayAt(9)).open).sort()).toEqual([
      'photo-card',
      'photo-q1',
      'photo-q2',
    ]);
  });

  it('leaves a lesson alone that was reopened', () => {
    const state = having(nothing, 0, complete('photo'), set('reopened/photo', true));
    expect(planToday(lessons, state, dayAt(9)).learned).toBe(0);
  });

  it('does not come on the day on which it was learned', () => {
    const state = having(nothing, 0, complete('photo'), wrong('photo-q1'));
    const today = planToday(lessons, state, dayAt(0));
    expect(today).toMatchObject({ open: [], learned: 3 });
    expect(today.next).toBe(dayAt(1).start + 5 * HOUR + 1000);
  });

  it('comes the next day after a wrong answer, later after a right one', () => {
    const state = having(nothing, 0, wrong('photo-q1'), right('headline-q1'));
    expect(ids(planToday(lessons, state, dayAt(1)).open)).toEqual(['photo-q1']);
    expect(ids(planToday(lessons, state, dayAt(2)).open)).toContain('headline-q1');
  });

  it('is asked anew when the meaning of a question has changed', () => {
    const state = having(nothing, 0, right('photo-q2', 1));
    expect(ids(planToday(lessons, state, dayAt(2)).open)).toEqual(['photo-q2']);
    const anew = having(state, 2, right('photo-q2', 2));
    expect(planToday(lessons, anew, dayAt(2))).toMatchObject({ done: 1, open: [] });
    const old = having(state, 2, right('photo-q2', 1));
    expect(ids(planToday(lessons, old, dayAt(2)).open)).toEqual(['photo-q2']);
  });

  it('is remembered by its present meaning, also when that changes under a living page', () => {
    const state = having(nothing, 0, right('photo-q1'), wrong('photo-q1'));
    const next = having(state, 3, right('photo-q1'));
    const [before] = listCards(lessons, next);
    const newer = lessons.map((lesson) => ({
      ...lesson,
      questions: lesson.questions.map(({ id }) => ({ id, rev: 2 })),
    }));
    const [after] = listCards(newer, next);
    expect(before?.memory.days).toBeGreaterThan(after?.memory.days ?? 0);
  });

  it('does not count before the moment at which it was learned', () => {
    const state = having(nothing, 1, complete('photo'), right('headline-q1'));
    expect(listCards(lessons, state, dayAt(1).start)).toEqual([]);
    expect(listCards(lessons, state, dayAt(2).start)).toHaveLength(4);
  });

  it('is not made up by answers that are no cards', () => {
    const state = having(nothing, 0, right('level-1'), right('gone-q1'));
    expect(planToday(lessons, state, dayAt(9)).learned).toBe(0);
  });
});

describe('a day', () => {
  it('asks eight cards at most, and the rest waits', () => {
    const today = planToday(lessons, learned, dayAt(30));
    expect(today).toMatchObject({ limit: 8, learned: 12, done: 0, rest: 4 });
    expect(today.open).toHaveLength(8);
  });

  it('asks as many as the learner has chosen, and eight if the choice is none', () => {
    const four = having(learned, 1, set('review/limit', 4));
    expect(planToday(lessons, four, dayAt(30)).open).toHaveLength(4);
    for (const choice of [5, '8', null, -1, [4]]) {
      expect(limitOf(having(learned, 1, set('review/limit', choice)))).toBe(8);
    }
  });

  it('keeps its portion while the learner works through it, then ends', () => {
    const day = dayAt(30);
    const all = ids(planToday(lessons, learned, day).open);
    let state = learned;
    for (const [i, id] of all.entries()) {
      expect(planToday(lessons, state, day)).toMatchObject({ done: i, rest: 4 });
      expect(ids(planToday(lessons, state, day).open)).toEqual(all.slice(i));
      state = replay([right(id, 2)], state, () => day.start + HOUR + i);
    }
    expect(planToday(lessons, state, day)).toMatchObject({ done: 8, open: [], rest: 4 });
    expect(planToday(lessons, state, day).next).toBe(day.end);
    expect(planToday(lessons, state, dayAt(31)).open).toHaveLength(4);
  });

  it('begins with what is closest to being forgotten', () => {
    const one = having(learned, 1, set('review/limit', 4));
    const known = ['photo', 'headline', 'clip'].flatMap((id) => [
      right(`${id}-q1`),
      right(`${id}-q2`, 2),
      say(`${id}-card`, 3),
    ]);
    const state = having(one, 20, ...known);
    expect(ids(planToday(lessons, state, dayAt(22)).open)).toEqual(
      expect.arrayContaining(['post-q1', 'post-q2', 'post-card']),
    );
  });

  it('mixes what was learned in one evening', () => {
    const open = planToday(lessons, learned, dayAt(30)).open;
    expect(new Set(open.map(({ lesson }) => lesson.id)).size).toBe(4);
    expect(new Set(open.map(({ kind }) => kind)).size).toBe(2);
  });

  it('asks neighbours of different topics', () => {
    const all = having(learned, 1, set('review/limit', 12));
    const topics = planToday(lessons, all, dayAt(30)).open.map(({ lesson }) => lesson.topic);
    expect(topics).toHaveLength(12);
    expect(topics.filter((topic, i) => topic === topics[i - 1])).toEqual([]);
  });

  it('asks once more at its end what was forgotten, until it is known', () => {
    const day = dayAt(30);
    const state = having(nothing, 0, complete('photo'));
    const all = ids(planToday(lessons, state, day).open);
    const [first = '', ...others] = all;
    const missed = replay(
      [answer({ question: first, rev: 2, answer: [], mark: 0 })],
      state,
      () => day.start + HOUR,
    );
    expect(ids(planToday(lessons, missed, day).open)).toEqual([...others, first]);
    const known = replay([right(first, 2)], missed, () => day.start + HOUR + 60_000);
    expect(planToday(lessons, known, day)).toMatchObject({ done: 1 });
    expect(ids(planToday(lessons, known, day).open)).toEqual(others);
    expect(planToday(lessons, known, day).next).toBe(day.end + HOUR);
  });

  it('names the day on which the next cards come', () => {
    const state = having(nothing, 0, right('photo-q1'));
    expect(planToday(lessons, state, dayAt(0)).next).toBe(dayAt(2).start + 5 * HOUR);
  });
});

describe('more of it', () => {
  it('takes what is not due yet, but nothing twice on a day', () => {
    const state = having(learned, 1, right('photo-q1'), right('post-q1'));
    const more = ids(pickMore(lessons, state, dayAt(1)));
    expect(more).toHaveLength(8);
    expect(more).not.toContain('photo-q1');
  });
});

describe('the next time', () => {
  const day = dayAt(9);
  const state = having(nothing, 0, complete('photo'));
  const card = planToday(lessons, state, day).open.find(({ id }) => id === 'photo-card');
  const now = day.start + 20 * HOUR;

  function foreseeAll(progress: Progress, at: number) {
    if (!card) throw new Error('The card is not due');
    return ([1, 2, 3, 4] as const).map((grade) =>
      daysUntil(foresee(card, progress, at, grade), day),
    );
  }

  it('is told before the learner grades: a day at least', () => {
    expect(foreseeAll(state, now)).toEqual([1, 1, 2, 8]);
  });

  it('does not move when a forgotten card is known a minute later', () => {
    const missed = replay([say('photo-card', 1)], state, () => now);
    expect(foreseeAll(missed, now + 60_000)).toEqual([1, 1, 1, 1]);
    expect(card && remember(card, missed).days).toBe(1);
  });
});

describe('the minutes', () => {
  it('are rounded up: 40 seconds a question, 15 a key sentence', () => {
    const open = planToday(lessons, learned, dayAt(30)).open;
    const questions = open.filter(({ kind }) => kind === 'question');
    const sentences = open.filter(({ kind }) => kind === 'sentence');
    expect(countMinutes([])).toBe(0);
    expect(countMinutes(sentences.slice(0, 1))).toBe(1);
    expect(countMinutes(questions.slice(0, 3))).toBe(2);
    expect(countMinutes([...questions.slice(0, 3), ...sentences.slice(0, 1)])).toBe(3);
  });
});

describe('a wrong clock', () => {
  it('that dates an answer into the future lets the card rest until then, and nothing fails (F23)', () => {
    const ahead = replay([right('photo-q1')], learned, () => dayAt(400).start);
    const today = planToday(lessons, ahead, dayAt(30));
    expect(today.learned).toBe(12);
    expect(ids([...today.open, ...pickMore(lessons, ahead, dayAt(30))])).not.toContain('photo-q1');
    expect(planToday(lessons, ahead, dayAt(500)).rest).toBe(4);
    const all = having(ahead, 1, set('review/limit', 12));
    expect(planToday(lessons, all, dayAt(30))).toMatchObject({ done: 0, rest: 0 });
    expect(planToday(lessons, all, dayAt(30)).open).toHaveLength(11);
  });

  it('that has gone back fails nothing either', () => {
    const state = replay([right('photo-q1'), wrong('photo-q1')], learned, () => 0);
    expect(planToday(lessons, state, dayAt(30)).open).toHaveLength(8);
  });
});

describe('two devices', () => {
  const act = fc.oneof(
    fc.constantFrom(...lessons).map(({ id }) => complete(id)),
    fc
      .record({
        question: fc.constantFrom('photo-q1', 'post-q1', 'clip-q2'),
        rev: fc.constantFrom(1, 2),
        mark: fc.constantFrom(0, 0.5, 1),
      })
      .map((given) => answer({ ...given, answer: ['a'] })),
    fc
      .tuple(fc.constantFrom('photo-card', 'post-card'), fc.constantFrom<Grade>(1, 2, 3, 4))
      .map(([card, grade]) => say(card, grade)),
    fc.constantFrom(4, 8, 12, 20).map((limit) => set('review/limit', limit)),
  );
  const acts = fc.array(fc.tuple(act, fc.nat({ max: 30 })), { maxLength: 30 });

  function live(list: readonly (readonly [Change, number])[], shift: number): Progress {
    const sorted = [...list].sort(([, a], [, b]) => a - b);
    return replay(
      sorted.map(([one]) => one),
      nothing,
      (i) => dayAt(sorted[i]?.[1] ?? 0).start + i * HOUR + shift,
    );
  }

  it('plan the same day once they have merged, whoever asks whom', () => {
    fc.assert(
      fc.property(acts, acts, fc.nat({ max: 60 }), (first, second, now) => {
        const [here, there] = [live(first, 0), live(second, 7)];
        expect(planToday(lessons, join(here, there), dayAt(now))).toEqual(
          planToday(lessons, join(there, here), dayAt(now)),
        );
      }),
    );
  });

  it('plan the same day whatever the order of the lessons', () => {
    expect(new Set(ids(planToday([...lessons].reverse(), learned, dayAt(30)).open))).toEqual(
      new Set(ids(planToday(lessons, learned, dayAt(30)).open)),
    );
    fc.assert(
      fc.property(acts, fc.nat({ max: 60 }), (list, now) => {
        const state = live(list, 0);
        expect(new Set(ids(planToday([...lessons].reverse(), state, dayAt(now)).open))).toEqual(
          new Set(ids(planToday(lessons, state, dayAt(now)).open)),
        );
      }),
    );
  });

  it('never plan more than the limit, nor one twice', () => {
    fc.assert(
      fc.property(acts, fc.nat({ max: 60 }), (list, now) => {
        const state = live(list, 0);
        const { open, done, limit, next } = planToday(lessons, state, dayAt(now));
        expect(open.length + done).toBeLessThanOrEqual(limit);
        expect(new Set(ids(open)).size).toBe(open.length);
        // The memory of a card is the one with which the day began.
        for (const { memory } of open) expect(memory.t).toBeLessThan(dayAt(now).start);
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual(dayAt(now).end);
      }),
    );
  });
});
