import { parse } from 'yaml';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { spokenIn } from '#i18n/direction.ts';
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
 * The example of every question type, each as a quiz of its own; in English for a language of a company.
 * @throws when the file does not follow the schema of `quiz.yaml`.
 */
export function getExamples(lang: Language): QuizProps[] {
  const known = fileOf(lang) in files ? lang : 'en';
  const { questions } = quizSchema.parse(parse(files[fileOf(known)] ?? ''));
  return questions.map((data) => {
    const quiz: Quiz = { id: data.type, questions: [toQuestion(data, data.type)] };
    const strings = pickQuizStrings(known, quiz);
    return { quiz, strings, lang: known, ...(known !== lang && { spoken: spokenIn(known) }) };
  });
}

const fileOf = (lang: string) => `/src/authors/questions/${lang}.yaml`;
