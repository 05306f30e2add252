import type { LocatedQuestion, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** Every choice belongs to one option at most, and the choices do not stand in the options' order. */
export function checkMatch(quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  if (data.type !== 'match') return [];
  const at = (...path: PropertyKey[]) => inData(quiz, ['questions', index, ...path]);
  const pairs = Object.entries(data.right);
  const twice = pairs.filter(([, choice], place) =>
    pairs.slice(0, place).some(([, earlier]) => earlier === choice),
  );
  if (twice.length > 0) {
    return twice.map(([option, choice]) => {
      const message = `The choice "${choice}" belongs to two options; each fits once.`;
      const fix = 'Give this option another one, or make it a question of the type "sort".';
      return problem('choice-twice', at('right', option), message, fix);
    });
  }
  const places = data.options.map(({ id }) =>
    data.choices.findIndex((choice) => choice.id === data.right[id]),
  );
  if (places.some((place, row) => place <= (places[row - 1] ?? -1))) return [];
  const message = 'The choices stand in the order of the options, which gives the answer away.';
  const fix = 'Write them in another order and leave their numbers and "right" as they are.';
  return [problem('right-shown', at('choices'), message, fix)];
}
