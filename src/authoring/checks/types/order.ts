import type { LocatedQuestion, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** The right order has every option once, and the options are not written in it already. */
export function checkOrder(quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  if (data.type !== 'order') return [];
  const { right } = data;
  const letters = data.options.map(({ id }) => id);
  const where = inData(quiz, ['questions', index, 'right']);
  const missing = letters.filter((id) => !right.includes(id));
  const twice = right.filter((id, place) => right.indexOf(id) < place);
  if (missing.length + twice.length > 0) {
    const wrong = [
      ...missing.map((id) => `lacks the option "${id}"`),
      ...twice.map((id) => `has the option "${id}" twice`),
    ];
    const message = `The right order ${wrong.join(' and ')}.`;
    return [problem('order-incomplete', where, message, 'Name every option once.')];
  }
  if (letters.join() !== right.join()) return [];
  const message = 'The options are written in the right order, which gives the answer away.';
  const fix = 'Write them in another order and leave their letters and "right" as they are.';
  return [problem('right-shown', inData(quiz, ['questions', index, 'options']), message, fix)];
}
