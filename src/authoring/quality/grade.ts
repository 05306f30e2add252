import {
  chanceMark,
  guessMark,
  rightPlaces,
  type Strategy,
  strategies,
} from '#domain/quiz/guess.ts';
import { makeQuestion } from '#domain/quiz/make.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { questionTypes } from '#domain/quiz/types.ts';
import { fieldsOf } from '../checks/questions/tree.ts';
import type { Content, LocatedQuestion, Quiz } from '../content.ts';

/** The share of the marks with which a module's quiz is passed: what the certificate asks for. */
export function passMark({ course }: Content): number {
  return course.certificate.quiz / 100;
}

/** Every quiz of the course: that of each lesson, and all questions of a module together. */
export function gradeQuizzes(content: Content): Grade[] {
  return content.quizzes.flatMap((quiz) => {
    const lessons = [...Map.groupBy(quiz.questions, ({ data }) => data.lesson)];
    const parts =
      lessons.length > 1 ? [...lessons, [quiz.module, quiz.questions] as const] : lessons;
    return parts.map(([name, questions]) => gradeQuestions(quiz, name, questions));
  });
}

function gradeQuestions(quiz: Quiz, name: string, questions: LocatedQuestion[]): Grade {
  const playable = questions.map(({ data }) => toPlayable(data));
  const meanOf = (mark: (question: Question) => number | undefined) =>
    playable.reduce((sum, question) => sum + (mark(question) ?? 0), 0) / playable.length;
  const marks = strategies.map((strategy) => [
    strategy,
    meanOf((question) => guessMark(questionTypes, question, strategy)),
  ]);
  return {
    quiz,
    name,
    questions,
    types: countBy(questions, ({ data }) => data.type),
    objectives: new Set(questions.map(({ data }) => data.objective)),
    open: () =>
      playable.filter((question) => chanceMark(questionTypes, question) === undefined).length,
    marks: Object.fromEntries(marks) as Record<Strategy, number>,
    chance: () => meanOf((question) => chanceMark(questionTypes, question)),
    places: placesOf(playable),
    feedback: questions.reduce((sum, { data }) => sum + countFeedback(data), 0),
  };
}

/** How well a strategy does with one question. */
export function guessQuestion({ data }: LocatedQuestion, strategy: Strategy): number {
  return guessMark(questionTypes, toPlayable(data), strategy) ?? 0;
}

/** At which places the right options of one question stand. */
export function placesIn({ data }: LocatedQuestion): number[] {
  return rightPlaces(questionTypes, toPlayable(data));
}

/** An authored question as the rules take it. */
function toPlayable(data: LocatedQuestion['data']): Question {
  return makeQuestion(data, { id: data.section, title: '' });
}

function placesOf(questions: Question[]): number[] {
  const counts: number[] = [];
  for (const place of questions.flatMap((question) => rightPlaces(questionTypes, question))) {
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

function countFeedback(value: unknown): number {
  return fieldsOf(value).reduce(
    (sum, [key, inner]) => sum + (key === 'feedback' ? 1 : countFeedback(inner)),
    0,
  );
}

function countBy<T>(items: T[], key: (item: T) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, key)].map(([name, group]) => [name, group.length]));
}

export interface Grade {
  /** The file. */
  quiz: Quiz;
  /** The id of the lesson, or of the module for all of its questions. */
  name: string;
  questions: LocatedQuestion[];
  /** How many questions of each type. */
  types: Map<string, number>;
  objectives: Set<string>;
  /** Questions in which nothing can be chosen: a guesser gets nothing for them. It takes its time. */
  open: () => number;
  /** What each way of guessing gets, from 0 to 1. */
  marks: Record<Strategy, number>;
  /** What blind chance gets, from 0 to 1. It takes its time: hundreds of answers are tried. */
  chance: () => number;
  /** How many right options stand first, second, ... */
  places: number[];
  /** Texts of feedback. */
  feedback: number;
}
