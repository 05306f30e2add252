import type { Content } from '../../content.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** The model of a text keeps to the limit that learners are given. */
export function checkModels({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) => {
      if (data.type !== 'text' || data.limit === undefined) return [];
      const { length } = [...data.model];
      if (length <= data.limit) return [];
      const message = `The model has ${length} characters, the limit is ${data.limit}.`;
      const where = inData(quiz, ['questions', index, 'model']);
      return [problem('text-limit', where, message, 'Shorten the model or raise the limit.')];
    }),
  );
}
