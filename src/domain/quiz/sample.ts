import { caseSample } from './case/sample.ts';
import { estimateSample } from './estimate/sample.ts';
import type { FixQuestion } from './fix/fix.ts';
import { gapSample } from './gap/sample.ts';
import type { MatchQuestion } from './match/match.ts';
import type { PairQuestion } from './pair/pair.ts';
import type { Question } from './quiz.ts';
import type { SortQuestion } from './sort/sort.ts';
import type { SpotQuestion } from './spot/spot.ts';
import { textSample } from './text/sample.ts';
import type { TypeName } from './types.ts';

/** A question with the options a to d, for tests. */
export function makeQuestion(parts: Partial<Question>): Question {
  return {
    id: 'q1',
    type: 'one',
    prompt: 'Which?',
    section: { id: 'part', title: 'The part' },
    options: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: `Option ${id}`,
      feedback: `Because of ${id}.`,
    })),
    right: ['a'],
    ...parts,
  };
}

/** A comparison of the texts a and b with the reasons c and d, for tests. */
export function makePair(parts: Partial<PairQuestion>): PairQuestion {
  const question = makeQuestion({ id: 'pair', type: 'pair', right: ['b', 'd'] });
  return { ...question, versions: ['a', 'b'], ...parts };
}

/** With the choices 1 to 5: one is left over. */
export const match: MatchQuestion = {
  ...makeQuestion({ id: 'match', type: 'match', right: ['a:2', 'b:4', 'c:1', 'd:5'] }),
  choices: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: `Choice ${id}` })),
};

/** With the groups green, ask and leave. */
export const sort: SortQuestion = {
  ...makeQuestion({ id: 'sort', type: 'sort', right: ['a:green', 'b:ask', 'c:leave', 'd:ask'] }),
  groups: ['green', 'ask', 'leave'].map((id) => ({ id, text: `Group ${id}` })),
};

export const order = makeQuestion({ id: 'order', type: 'order', right: ['c', 'a', 'd', 'b'] });

/** A text with the pieces a to d, of which a and c are faulty, for tests. */
export function makeFix(parts: Partial<FixQuestion>): FixQuestion {
  const question = makeQuestion({ id: 'fix', type: 'fix', right: ['a', 'c'] });
  const options = question.options.map((option) =>
    option.id === 'a' ? { ...option, instead: 'A better a' } : option,
  );
  return { ...question, text: '{a} is here,\nthen {b}, {c} and {d}.', options, ...parts };
}

/** A drawing with the spots a to d, of which b and c are meant, for tests. */
export function makeSpot(parts: Partial<SpotQuestion>): SpotQuestion {
  const question = makeQuestion({ id: 'spot', type: 'spot', right: ['b', 'c'] });
  const options = question.options.map((option, index) => ({
    ...option,
    at: [10, 60 * index, 100, 40],
  }));
  return { ...question, picture: 'profile', alt: 'A profile.', options, ...parts };
}

/** One question of every type, for the tests that hold for all of them. */
export const samples: Readonly<Record<TypeName, Question>> = {
  one: makeQuestion({ id: 'one', right: ['c'] }),
  several: makeQuestion({ id: 'several', type: 'several', right: ['a', 'c'] }),
  pair: makePair({}),
  gap: gapSample,
  case: caseSample,
  estimate: estimateSample,
  fix: makeFix({}),
  spot: makeSpot({}),
  text: textSample,
  match,
  sort,
  order,
};
