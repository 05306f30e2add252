import { type Strategy, strategies } from '#domain/quiz/guess.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { type Grade, gradeQuizzes, guessQuestion, passMark, placesIn } from '../quality/grade.ts';
import { inData } from '../where.ts';

/** Nobody passes a quiz without knowing anything: not by lengths, not by places, not by words. */
export function checkGuessing(content: Content): Problem[] {
  return gradeQuizzes(content).flatMap((grade) => [
    ...(grade.questions.length < FEWEST_QUESTIONS
      ? []
      : strategies.flatMap((strategy) => checkStrategy(grade, strategy, passMark(content)))),
    ...(grade.name === grade.quiz.module ? checkPlaces(grade) : []),
  ]);
}

/** With fewer questions it would be luck. */
const FEWEST_QUESTIONS = 3;

function checkStrategy(grade: Grade, strategy: Strategy, enough: number): Problem[] {
  const mark = grade.marks[strategy];
  if (mark < enough) return [];
  const fallen = grade.questions.filter((question) => guessQuestion(question, strategy) >= enough);
  const [first = grade.questions[0]] = fallen;
  if (first === undefined) return [];
  const { habit, change } = habits[strategy];
  const message = `${habit} gets ${percent(mark)} in the quiz of "${grade.name}", and ${percent(enough)} is enough to pass.`;
  const fix = `${change} in some of these: ${fallen.map(({ data }) => data.id).join(', ')}.`;
  return [problem('quiz-guessable', inData(grade.quiz, ['questions', first.index]), message, fix)];
}

const habits: Record<Strategy, { habit: string; change: string }> = {
  longest: {
    habit: 'Who always picks the longest option',
    change: 'Make a wrong option as long as the right one',
  },
  first: {
    habit: 'Who always picks the first option',
    change: 'Put the right option in another place',
  },
  keywords: {
    habit: 'Who picks the option that repeats most words of the question',
    change: 'Let a wrong option use the same words',
  },
};

function checkPlaces({ quiz, questions, places }: Grade): Problem[] {
  const count = places.reduce((sum, number) => sum + number, 0);
  const most = Math.max(...places, 0);
  if (count < FEWEST_ANSWERS || most / count <= MOST_IN_ONE_PLACE) return [];
  const place = places.indexOf(most);
  const there = questions.filter((question) => placesIn(question).includes(place));
  const [first = questions[0]] = there;
  if (first === undefined) return [];
  const message = `${most} of ${count} right options stand in place ${place + 1} (${percent(most / count)}); at most ${percent(MOST_IN_ONE_PLACE)} are wanted.`;
  const fix = `Move an option up or down (its letter stays) in some of these: ${there.map(({ data }) => data.id).join(', ')}.`;
  return [problem('answer-places', inData(quiz, ['questions', first.index]), message, fix)];
}

/** With fewer right options one place may have many by chance. */
const FEWEST_ANSWERS = 10;
const MOST_IN_ONE_PLACE = 0.4;

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
