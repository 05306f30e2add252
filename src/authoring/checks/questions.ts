import { questionSchema } from '#schemas/quiz.ts';
import type { Content, LocatedQuestion, Quiz } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData, inFile } from '../where.ts';
import { checkAnswers } from './questions/answers.ts';
import { questionTree } from './questions/tree.ts';
import { checkMatch } from './types/match.ts';
import { checkOrder } from './types/order.ts';

/** Every question belongs to a lesson, a section and an objective that exist, and can be answered. */
export function checkQuestions(content: Content): Problem[] {
  return content.quizzes.flatMap((quiz) => [
    ...quiz.questions.flatMap((question) => [
      ...checkLesson(content, quiz, question),
      ...checkSection(content, quiz, question),
      ...checkObjective(content, quiz, question),
      ...checkAnswers(questionSchema, questionTree(quiz, question)),
      ...checkMatch(quiz, question),
      ...checkOrder(quiz, question),
    ]),
    ...checkEmpty(content, quiz),
  ]);
}

function checkLesson(content: Content, quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  const lessons = lessonsOf(content, quiz.module).map(({ id }) => id);
  if (lessons.includes(data.lesson)) return [];
  const message = `This module has no lesson "${data.lesson}" (${lessons.join(', ')}).`;
  const fix = suggest(data.lesson, lessons) ?? 'Use one of them.';
  return [problem('lesson-unknown', inData(quiz, ['questions', index, 'lesson']), message, fix)];
}

function checkSection(content: Content, quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  const file = lessonsOf(content, quiz.module).find(({ id }) => id === data.lesson)?.file;
  const document = content.documents.find(
    ({ file: { inner }, module, language }) =>
      language === quiz.language && module === quiz.module && inner.endsWith(`/${file}.mdx`),
  );
  if (document === undefined) return [];
  const sections = document.outline.sections.map(({ id }) => id);
  if (sections.includes(data.section)) return [];
  const message = `${document.file.path} has no section "${data.section}" (${sections.join(', ')}).`;
  const fix = suggest(data.section, sections) ?? 'Use one of them.';
  return [problem('section-unknown', inData(quiz, ['questions', index, 'section']), message, fix)];
}

function checkObjective(content: Content, quiz: Quiz, { index, data }: LocatedQuestion): Problem[] {
  const module = content.modules.find(
    (candidate) => candidate.module === quiz.module && candidate.language === quiz.language,
  );
  if (module === undefined) return [];
  const objectives = module.data.objectives.map(({ id }) => id);
  if (objectives.includes(data.objective)) return [];
  const message = `The module has no objective "${data.objective}" (${objectives.join(', ')}).`;
  const fix = suggest(data.objective, objectives) ?? 'Use one of them.';
  return [
    problem('objective-unknown', inData(quiz, ['questions', index, 'objective']), message, fix),
  ];
}

function checkEmpty(content: Content, quiz: Quiz): Problem[] {
  const lessons = lessonsOf(content, quiz.module);
  // A question with an unknown lesson or without a schema may be the one that seems to be missing.
  const lost = quiz.questions.some(({ data }) => !lessons.some(({ id }) => id === data.lesson));
  if (lost || content.unreadable.files.has(quiz.file.inner)) return [];
  return lessons
    .filter(({ id }) => !quiz.questions.some(({ data }) => data.lesson === id))
    .map(({ id }) => {
      const message = `The lesson "${id}" has no question, but its page ends with a quiz.`;
      const fix = `Add a question with "lesson: ${id}".`;
      return problem('quiz-empty', inFile(quiz.file, 'questions'), message, fix);
    });
}

function lessonsOf({ course }: Content, id: string) {
  const module = course.modules.find((candidate) => candidate.id === id);
  return module?.status === 'ready' ? module.lessons : [];
}
