import type { Content, DataSource } from './content.ts';
import { atKey, inData, inText, type Where } from './where.ts';

/** Every id of the course with its place, for one language; facts and order belong to every language. */
export function listIds(content: Content, language: string): IdUse[] {
  const uses: IdUse[] = [];
  const add = (module: string | undefined, id: string, where: Where) =>
    uses.push({ module, id, where });
  const course = content.sources.get('course.yaml');

  for (const [index, module] of content.course.modules.entries()) {
    if (course) add(module.id, module.id, inData(course, ['modules', index, 'id']));
    if (module.status === 'planned' || !course) continue;
    for (const [place, lesson] of module.lessons.entries()) {
      add(module.id, lesson.id, inData(course, ['modules', index, 'lessons', place, 'id']));
    }
  }
  for (const module of content.modules.filter((entry) => entry.language === language)) {
    const { objectives, transfer } = module.data;
    for (const [index, { id }] of objectives.entries()) {
      add(module.module, id, inData(module, ['objectives', index, 'id']));
    }
    add(module.module, transfer.id, inData(module, ['transfer', 'id']));
  }
  for (const lesson of content.lessons.filter((entry) => entry.language === language)) {
    add(lesson.module, lesson.data.card.id, inData(lesson, ['card', 'id']));
  }
  for (const document of content.documents.filter((entry) => entry.language === language)) {
    for (const task of document.outline.tasks) {
      add(document.module, task.id, inText(document, task, '<DoItNow id>'));
    }
  }
  for (const quiz of content.quizzes.filter((entry) => entry.language === language)) {
    for (const { index, data } of quiz.questions) {
      add(quiz.module, data.id, inData(quiz, ['questions', index, 'id']));
    }
  }
  for (const workshop of content.workshops.filter((entry) => entry.language === language)) {
    add(workshop.module, workshop.id, inData(workshop, ['id']));
    for (const [index, { id }] of workshop.data.agenda.entries()) {
      add(workshop.module, id, inData(workshop, ['agenda', index, 'id']));
    }
  }
  for (const level of content.levels.filter((entry) => entry.language === language)) {
    for (const [index, { id }] of level.data.questions.entries()) {
      add(LEVEL, id, inData(level, ['questions', index, 'id']));
    }
  }
  for (const name of ['facts.yaml', 'tracks.yaml', `${language}/glossary.yaml`]) {
    const list = content.sources.get(name);
    if (list) for (const { id, where } of listEntries(list)) add(undefined, id, where);
  }
  const guidelines = content.sources.get('guidelines.yaml');
  for (const [index, { id }] of (content.guidelines?.rules ?? []).entries()) {
    if (guidelines) add(undefined, id, atKey(guidelines, ['rules', index, 'id']));
  }
  return uses;
}

/** The ids that learners may have in their progress: those of every ready module and of the level check, sorted. */
export function publishedIds(content: Content): Map<string, string[]> {
  return new Map(
    [...publishedUses(content)].map(([module, uses]) => [
      module,
      [...new Set(uses.map(({ id }) => id))].sort(),
    ]),
  );
}

/** The same with their places, in every language. */
export function publishedUses(content: Content): Map<string, IdUse[]> {
  const { course, levels } = content;
  const ready = course.modules.filter(({ status }) => status === 'ready').map(({ id }) => id);
  const names = levels.length > 0 ? [...ready, LEVEL] : ready;
  const uses = course.languages.flatMap((language) => listIds(content, language));
  return new Map(names.map((name) => [name, uses.filter(({ module }) => module === name)]));
}

/** In place of a module: the ids of the level check belong to none. */
const LEVEL = 'level';

/** Also entries that the schema refused and entries whose id stands there twice. */
function listEntries(list: DataSource): { id: string; where: Where }[] {
  const { value } = list.source;
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) => {
    const known = typeof entry === 'object' && entry !== null && 'id' in entry;
    return known && typeof entry.id === 'string'
      ? [{ id: entry.id, where: atKey(list, [index, 'id']) }]
      : [];
  });
}

export interface IdUse {
  /** The module to which the id belongs; undefined for facts, tracks, rules and glossary words. */
  module: string | undefined;
  id: string;
  where: Where;
}
