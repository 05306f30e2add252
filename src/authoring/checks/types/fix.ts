import type { Content, Quiz } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** The text of a question and its pieces fit together, and only faulty pieces have something better. */
export function checkFixes({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'fix'
        ? [...checkText(quiz, index, data), ...checkInstead(quiz, index, data)]
        : [],
    ),
  );
}

function checkText(quiz: Quiz, index: number, { text, options }: Fix): Problem[] {
  const where = inData(quiz, ['questions', index, 'text']);
  const marks = [...text.matchAll(/\{(\w)\}/g)].map(([, mark = '']) => mark);
  const letters = [...new Set(options.map(({ id }) => id))];
  const unknown = marks.filter((mark) => !letters.includes(mark));
  return [
    ...unknown.map((mark) => {
      const message = `"{${mark}}" is not one of the pieces (${letters.join(', ')}).`;
      return problem('fix-text', where, message, `Change it, or add an option "${mark}".`);
    }),
    ...letters.flatMap((letter) => {
      const count = marks.filter((mark) => mark === letter).length;
      if (count === 1) return [];
      const message = `The piece "${letter}" stands in the text ${count === 0 ? 'nowhere' : `${count} times`}.`;
      return [
        problem('fix-text', where, message, `Write "{${letter}}" where its words belong, once.`),
      ];
    }),
  ];
}

function checkInstead(quiz: Quiz, index: number, { right, options }: Fix): Problem[] {
  return options.flatMap(({ id, instead }, place) => {
    if (instead === undefined || right.includes(id)) return [];
    const where = inData(quiz, ['questions', index, 'options', place, 'instead']);
    const message = `The piece "${id}" is fine as it is, so it needs nothing better.`;
    return [
      problem('fix-instead', where, message, 'Take "instead" out, or add the letter to "right".'),
    ];
  });
}

interface Fix {
  text: string;
  right: string[];
  options: { id: string; instead?: string | undefined }[];
}
