import { countWords } from '#domain/writing/count.ts';
import { leastEase, readingEase } from '#domain/writing/ease.ts';
import { lessonMinutes } from '#domain/writing/minutes.ts';
import type { Content, Lesson } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { atKey, inData } from '../where.ts';

/** The minutes of course.yaml are honest, and the prose is easy to read. */
export function checkEffort(content: Content): Problem[] {
  return [...checkMinutes(content), ...content.lessons.flatMap(checkEase)];
}

/** One warning for a lesson, whatever the number of languages: the minutes stand in one place. */
function checkMinutes(content: Content): Problem[] {
  const source = content.sources.get('course.yaml');
  if (!source) return [];
  return content.course.modules.flatMap((module, index) => {
    if (module.status === 'planned') return [];
    return module.lessons.flatMap(({ id, minutes }, place) => {
      const efforts = content.lessons
        .filter((lesson) => lesson.id === id)
        .flatMap((lesson) => measure(content, lesson));
      if (efforts.every(({ estimate }) => isNear(estimate, minutes))) return [];
      const found = efforts.map(describe).join('; ');
      const mean = efforts.reduce((sum, { estimate }) => sum + estimate, 0) / efforts.length;
      const message = `"${id}" has ${minutes} minutes; it takes about ${found}.`;
      const fix = `Change the lesson, or write: minutes: ${Math.max(1, Math.round(mean))}`;
      const where = inData(source, ['modules', index, 'lessons', place, 'minutes']);
      return [problem('minutes-off', where, message, fix)];
    });
  });
}

function measure(content: Content, lesson: Lesson): Effort[] {
  const quiz = content.quizzes.find(
    ({ language, module }) => language === lesson.language && module === lesson.module,
  );
  const questions = quiz?.questions.filter(({ data }) => data.lesson === lesson.id).length ?? 0;
  // Without its questions a lesson seems shorter than it is, and that has a problem of its own.
  if (!quiz || questions === 0 || content.unreadable.files.has(quiz.file.inner)) return [];
  const words = countWords(lesson.outline.words);
  const taskMinutes = lesson.outline.tasks.reduce((sum, task) => sum + task.minutes, 0);
  const estimate = lessonMinutes({ words, taskMinutes, questions });
  return [{ language: lesson.language, words, taskMinutes, questions, estimate }];
}

function isNear(estimate: number, minutes: number): boolean {
  return Math.abs(estimate - minutes) <= minutes * tolerance;
}

function describe({ language, words, taskMinutes, questions, estimate }: Effort): string {
  const parts = `${words} words, ${taskMinutes} min of doing, ${count(questions, 'question')}`;
  return `${Math.max(1, Math.round(estimate))} in ${language} (${parts})`;
}

function checkEase(lesson: Lesson): Problem[] {
  const ease = readingEase(lesson.outline.prose, lesson.language);
  const least = leastEase[lesson.language];
  if (ease === undefined || ease >= least) return [];
  const message = `The reading ease is ${Math.round(ease)}; at least ${least} is wanted.`;
  const fix = 'Shorten sentences and words: one thought a sentence, verbs instead of nouns.';
  return [problem('prose-hard', atKey(lesson, ['id']), message, fix)];
}

/** How far the minutes may be off, as a part of them. */
const tolerance = 0.2;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

interface Effort {
  language: string;
  words: number;
  taskMinutes: number;
  questions: number;
  /** Minutes, not rounded. */
  estimate: number;
}
