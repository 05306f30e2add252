import { parse } from 'yaml';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { QuizProps } from '#islands/quiz/props.ts';
import type { Language } from '#schemas/language.ts';
import { quizSchema } from '#schemas/quiz.ts';
import { pickQuizStrings, toQuestion } from './quizzes.ts';

const files = import.meta.glob<string>('/src/authors/questions/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The example of every question type, each as a quiz of its own.
 * @throws when the file does not follow the schema of `quiz.yaml`.
 */
export function getExamples(lang: Language): QuizProps[] {
  const { questions } = quizSchema.parse(parse(files[`/src/authors/questions/${lang}.yaml`] ?? ''));
  return questions.map((data) => {
    const quiz: Quiz = { id: data.type, questions: [toQuestion(data, data.type)] };
    return { quiz, strings: pickQuizStrings(lang, quiz), lang };
  });
}
