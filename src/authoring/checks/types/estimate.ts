import type { Content, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/**
 * The answer of an estimate lies on its scale, what is nearly right lies around what is right, and
 * a number that the feedback takes from a fact is the answer.
 */
export function checkEstimates({ quizzes, facts }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'estimate'
        ? [...check(quiz, index, data), ...checkFact(quiz, index, data, facts)]
        : [],
    ),
  );
}

function check(quiz: Quiz, index: number, { answer, min, max, tolerance, near }: Estimate) {
  const at = (field: string) => inData(quiz, ['questions', index, field]);
  const problems: Problem[] = [];
  if (min >= max) {
    const message = `The scale begins at ${min} and ends at ${max}.`;
    problems.push(problem('estimate-scale', at('max'), message, 'Let "max" be more than "min".'));
  } else if (answer < min || answer > max) {
    const message = `The answer ${answer} is not on the scale from ${min} to ${max}.`;
    const fix = 'Change the answer or the scale.';
    problems.push(problem('estimate-scale', at('answer'), message, fix));
  }
  if (near !== undefined && near <= tolerance) {
    const message = `"near" is ${near}, but ${tolerance} off is still right.`;
    const fix = 'Let "near" be more than "tolerance", or leave it out.';
    problems.push(problem('estimate-near', at('near'), message, fix));
  }
  return problems;
}

/** When the fact changes, the question would go on asking for the old number. */
function checkFact(
  quiz: Quiz,
  index: number,
  { answer, feedback }: Estimate,
  facts: Content['facts'],
): Problem[] {
  const named = [...feedback.right.matchAll(/\{fact:([^}]+)\}/g)].map(([, id = '']) => id.trim());
  return named.flatMap((id) => {
    const value = facts.get(id)?.value;
    if (value === undefined || value === answer) return [];
    const message = `The answer is ${answer}, and the fact "${id}" of the feedback says ${value}.`;
    const fix = `Write: answer: ${value}, and see that the scale still fits.`;
    return [problem('estimate-fact', inData(quiz, ['questions', index, 'answer']), message, fix)];
  });
}

type Estimate = Extract<Quiz['questions'][number]['data'], { type: 'estimate' }>;
