import { foldSpelling } from '#domain/quiz/gap/spelling.ts';
import type { Content, LocatedQuestion, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** A gap text has its gaps where it says, and no filling is right and wrong at once. */
export function checkGaps({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) => quiz.questions.flatMap((question) => check(quiz, question)));
}

function check(quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  if (data.type !== 'gap') return [];
  const at = (...path: PropertyKey[]) => inData(quiz, ['questions', index, ...path]);
  const problems: Problem[] = [];

  const letters = [...data.text.matchAll(/\{([a-z])\}/g)].map(([, letter = '']) => letter);
  const ids = data.options.map(({ id }) => id);
  if (letters.join() !== ids.join()) {
    const found = letters.length > 0 ? `the gaps ${letters.join(', ')}` : 'no gap';
    const message = `The text has ${found}, the options are ${ids.join(', ')}.`;
    const fix = `Write ${ids.map((id) => `{${id}}`).join(', ')} into the text, each once and in the order of the options.`;
    problems.push(problem('gap-text', at('text'), message, fix));
  }

  for (const [place, { id, text, accept = [], traps = [] }] of data.options.entries()) {
    const right = [text, ...accept].map(foldSpelling);
    const known = new Set(right);
    for (const [number, trap] of traps.entries()) {
      for (const [position, words] of trap.accept.entries()) {
        const folded = foldSpelling(words);
        if (known.has(folded)) {
          const where = at('options', place, 'traps', number, 'accept', position);
          const other = right.includes(folded) ? 'right' : 'in another trap';
          const message = `"${words}" is also ${other} in the gap "${id}".`;
          problems.push(problem('gap-trap', where, message, 'Take it out of one of the two.'));
        }
        known.add(folded);
      }
    }
    if (data.bank && !data.bank.some((words) => right.includes(foldSpelling(words)))) {
      const message = `The bank has nothing that is right in the gap "${id}".`;
      problems.push(problem('gap-bank', at('bank'), message, `Add "${text}" to it.`));
    }
  }
  return problems;
}
