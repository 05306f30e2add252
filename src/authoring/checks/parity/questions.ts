import type { Content, LocatedQuestion, Quiz } from '../../content.ts';
import type { Problem } from '../../problem.ts';
import { inData } from '../../where.ts';
import { rightOptions } from '../questions.ts';
import { compare, compareValues } from './compare.ts';

/** The quizzes of a module have the same questions, options and right answers in every language. */
export function compareQuestions({ quizzes, unreadable }: Content, module: string): Problem[] {
  const all = quizzes.filter((quiz) => quiz.module === module);
  if (all.some(({ source }) => source.value === undefined)) return [];
  const sides = all.map((quiz) => ({
    file: quiz.file.path,
    missing: inData(quiz, ['questions']),
    items: new Map(
      quiz.questions.map(({ index, data }) => [data.id, inData(quiz, ['questions', index])]),
    ),
  }));
  const ids = new Set(all.flatMap(({ questions }) => questions.map(({ data }) => data.id)));
  return [
    ...compare('question', sides, unreadable.ids),
    ...[...ids].flatMap((id) => compareQuestion(all, id)),
  ];
}

function compareQuestion(quizzes: Quiz[], id: string): Problem[] {
  const found = quizzes.flatMap((quiz) => {
    const question = quiz.questions.find(({ data }) => data.id === id);
    return question ? [{ quiz, question }] : [];
  });
  // Two options with one letter have a problem of their own.
  const clear = found.filter(({ question: { data } }) => isClear(data.options));
  const options = clear.map(({ quiz, question: { index, data } }) => ({
    file: quiz.file.path,
    missing: inData(quiz, ['questions', index, 'options']),
    items: new Map(
      data.options.map((option, place) => [
        option.id as string,
        inData(quiz, ['questions', index, 'options', place]),
      ]),
    ),
  }));
  return [...compare('option', options), ...compareValues(found.map(toValues))];
}

function isClear(options: { id: string }[]): boolean {
  return new Set(options.map(({ id }) => id)).size === options.length;
}

function toValues({ quiz, question }: { quiz: Quiz; question: LocatedQuestion }) {
  const { index, data } = question;
  const value = (name: string, text: string) => ({
    name,
    value: text,
    where: inData(quiz, ['questions', index, name]),
  });
  return {
    file: quiz.file.path,
    values: [
      value('type', data.type),
      value('lesson', data.lesson),
      value('objective', data.objective),
      value('section', data.section),
      value('right', rightOptions(data).sort().join(', ')),
      value('rev', `${data.rev}`),
    ],
  };
}
