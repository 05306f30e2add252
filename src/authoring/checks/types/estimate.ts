import type { Content, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** The answer of an estimate lies on its scale, and what is nearly right lies around what is right. */
export function checkEstimates({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'estimate' ? check(quiz, index, data) : [],
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

type Estimate = Extract<Quiz['questions'][number]['data'], { type: 'estimate' }>;
