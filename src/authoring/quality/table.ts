import { strategies } from '#domain/quiz/guess.ts';
import type { Content } from '../content.ts';
import { layColumns, type Row } from './columns.ts';
import { type Grade, gradeQuizzes, passMark } from './grade.ts';

/** What the quizzes are made of and how far guessing gets, a line for each, for people. */
export function formatQuality(content: Content): string {
  const rows = gradeQuizzes(content).map((grade) => toRow(content, grade));
  if (rows.length === 0) return 'There is no quiz.';
  return [
    ...layColumns(rows),
    '',
    `Marks in per cent of who always picks the longest option, the first, the one that repeats the question; chance for comparison. ${100 * passMark(content)} passes.`,
    'Places: how many right options stand first, second, ... Open: questions without anything to pick.',
  ].join('\n');
}

function toRow(content: Content, grade: Grade): Row {
  const { quiz, name, questions, types, open, marks, chance, places, feedback } = grade;
  const module = content.modules.find(
    (candidate) => candidate.module === quiz.module && candidate.language === quiz.language,
  );
  const lesson = content.lessons.find(
    (candidate) => candidate.id === name && candidate.language === quiz.language,
  );
  const wanted = lesson?.data.objectives ?? module?.data.objectives.map(({ id }) => id) ?? [];
  const covered = wanted.filter((id) => grade.objectives.has(id)).length;
  return {
    quiz: `${quiz.language} ${name}`,
    questions: `${questions.length}`,
    types: [...types].map(([type, count]) => `${type} ${count}`).join(', '),
    objectives: `${covered}/${wanted.length}`,
    ...Object.fromEntries(strategies.map((strategy) => [strategy, percent(marks[strategy])])),
    chance: percent(chance()),
    places: places.join(' '),
    open: `${open()}`,
    feedback: `${feedback}`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}`;
}
