import type { Content, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** A comparison has two different texts, and the right answer is one of them and one reason. */
export function checkPairs({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'pair' ? checkPair(quiz, index, data) : [],
    ),
  );
}

function checkPair(quiz: Quiz, index: number, { versions, right, options }: Pair): Problem[] {
  const letters = options.map(({ id }) => id);
  const at = (field: string) => inData(quiz, ['questions', index, field]);
  const [first, second] = versions;
  if (first === second || versions.some((id) => !letters.includes(id))) {
    const message = `"versions" has to name two different options (${letters.join(', ')}).`;
    return [problem('pair-versions', at('versions'), message, 'Write it like this: [a, b]')];
  }
  const [version, reason] = right;
  // A letter that is no option has a problem of its own.
  if (right.some((id) => !letters.includes(id))) return [];
  if (version && versions.includes(version) && reason && !versions.includes(reason)) return [];
  const reasons = letters.filter((id) => !versions.includes(id));
  const message = `"right" names a text (${versions.join(', ')}) and then a reason (${reasons.join(', ')}).`;
  const fix = `Write one of each: [${versions[0]}, ${reasons[0]}]`;
  return [problem('pair-right', at('right'), message, fix)];
}

interface Pair {
  versions: string[];
  right: string[];
  options: { id: string }[];
}
