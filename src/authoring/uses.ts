import type { Question } from '#schemas/quiz.ts';
import type { Content, Lesson, LocatedQuestion, Quiz } from './content.ts';
import { walkTexts } from './texts.ts';
import { inData, inText, type Where } from './where.ts';

/**
 * Every place that uses a fact: a tag, the limit of a box, a `{fact:...}` in a question, the law
 * behind a rule.
 */
export function listFactUses(content: Content): Use[] {
  const inDocuments = content.documents.flatMap((document) => [
    ...document.outline.facts.map((fact) => ({
      id: fact.id,
      where: inText(document, fact, '<Fact id>'),
    })),
    ...document.outline.tasks.flatMap((task) =>
      task.limit === undefined
        ? []
        : [{ id: task.limit, where: inText(document, task, '<DoItNow limit>') }],
    ),
  ]);
  const inQuestions = listPlaceholders(content)
    .filter(({ kind }) => kind === 'fact')
    .map(({ name, where }) => ({ id: name, where }));
  return [...inDocuments, ...inQuestions, ...listLaws(content)];
}

function listLaws({ guidelines, sources }: Content): Use[] {
  const source = sources.get('guidelines.yaml');
  if (!guidelines || !source) return [];
  return guidelines.rules.flatMap(({ law }, index) =>
    law === undefined ? [] : [{ id: law, where: inData(source, ['rules', index, 'law']) }],
  );
}

/** The facts of one lesson, in its text, its boxes and its questions; some of them twice. */
export function factsOfLesson({ quizzes }: Content, lesson: Lesson): string[] {
  const { id, language, outline } = lesson;
  const inQuestions = quizzes
    .filter((quiz) => quiz.language === language && quiz.module === lesson.module)
    .flatMap((quiz) =>
      quiz.questions
        .filter(({ data }) => data.lesson === id)
        .flatMap((question) => placeholdersIn(quiz, question)),
    );
  return [
    ...outline.facts.map((fact) => fact.id),
    ...outline.tasks.flatMap(({ limit }) => limit ?? []),
    ...inQuestions.flatMap(({ kind, name }) => (kind === 'fact' ? [name] : [])),
  ];
}

/** Every `{kind:name}` in the texts of the questions. */
export function listPlaceholders(content: Content): Placeholder[] {
  return content.quizzes.flatMap((quiz) =>
    quiz.questions.flatMap((question) => placeholdersIn(quiz, question)),
  );
}

function placeholdersIn(quiz: Quiz, { index, data }: LocatedQuestion): Placeholder[] {
  return [...walkTexts(data, ['questions', index])].flatMap(({ text, path }) =>
    [...withoutGaps(data, text, path).matchAll(/\{([^{}]*)\}/g)].map(([whole, inner = '']) => {
      const [kind = '', ...name] = inner.split(':');
      return { whole, kind, name: name.join(':').trim(), where: inData(quiz, path) };
    }),
  );
}

/** In the text of a gap question `{a}` is a gap, in a text with faults a piece. */
function withoutGaps({ type }: Question, text: string, path: readonly PropertyKey[]): string {
  return ['gap', 'fix'].includes(type) && path[2] === 'text'
    ? text.replace(/\{[a-z]\}/g, '')
    : text;
}

interface Use {
  id: string;
  where: Where;
}

interface Placeholder {
  /** As it stands in the text: `{fact:headline-length}`. */
  whole: string;
  kind: string;
  name: string;
  where: Where;
}
