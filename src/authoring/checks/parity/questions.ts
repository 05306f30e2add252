import { questionSchema } from '#schemas/quiz.ts';
import type { Content, Quiz } from '../../content.ts';
import type { Problem } from '../../problem.ts';
import { inData } from '../../where.ts';
import { questionTree } from '../questions/tree.ts';
import { compare, compareValues } from './compare.ts';
import { compareStructure } from './structure.ts';

/** The quizzes of a module have the same questions, the same in everything but their words. */
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
  // Another type has other fields: what else differs would say nothing new.
  const types = compareValues(
    found.map(({ quiz, question: { index, data } }) => {
      const where = inData(quiz, ['questions', index, 'type']);
      return { file: quiz.file.path, values: [{ name: 'type', value: data.type, where }] };
    }),
  );
  if (types.length > 0) return types;
  return compareStructure(
    questionSchema,
    found.map(({ quiz, question }) => questionTree(quiz, question)),
  );
}
