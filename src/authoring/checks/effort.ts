import { mostWords } from '#domain/writing/count.ts';
import { leastEase, readingEase } from '#domain/writing/ease.ts';
import type { Content, Lesson } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { type Effort, measureEffort } from '../quality/effort.ts';
import { atKey, inData } from '../where.ts';

/** The minutes of course.yaml are honest, and the prose is short and easy to read. */
export function checkEffort(content: Content): Problem[] {
  return [
    ...checkMinutes(content),
    ...content.lessons.flatMap((lesson) => checkLength(content, lesson)),
    ...content.lessons.flatMap(checkEase),
  ];
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
        .map((lesson) => measureEffort(content, lesson))
        .filter((effort) => hasQuestions(content, effort));
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

/** Without its questions a lesson seems shorter than it is, and that has a problem of its own. */
function hasQuestions({ unreadable }: Content, { quiz, questions }: Effort): boolean {
  return quiz !== undefined && questions > 0 && !unreadable.files.has(quiz.file.inner);
}

function isNear(estimate: number, minutes: number): boolean {
  return Math.abs(estimate - minutes) <= minutes * tolerance;
}

function describe({ language, read, taskMinutes, questions, estimate }: Effort): string {
  const parts = `${read} words, ${taskMinutes} min of doing, ${count(questions, 'question')}`;
  return `${Math.max(1, Math.round(estimate))} in ${language} (${parts})`;
}

function checkLength(content: Content, lesson: Lesson): Problem[] {
  const { words } = measureEffort(content, lesson);
  if (words <= mostWords) return [];
  const message = `The lesson has ${words} words of prose; at most ${mostWords} are wanted.`;
  const fix = `Cut ${words - mostWords} of them, or make two lessons of it.`;
  return [problem('prose-long', atKey(lesson, ['id']), message, fix)];
}

function checkEase(lesson: Lesson): Problem[] {
  const ease = readingEase(lesson.outline.prose, lesson.language);
  const least = leastEase[lesson.language];
  if (ease === undefined || least === undefined || ease >= least) return [];
  const message = `The reading ease is ${Math.round(ease)}; at least ${least} is wanted.`;
  const fix = 'Shorten sentences and words: one thought a sentence, verbs instead of nouns.';
  return [problem('prose-hard', atKey(lesson, ['id']), message, fix)];
}

/** How far the minutes may be off, as a part of them. */
const tolerance = 0.2;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
