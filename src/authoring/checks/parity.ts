import type { Content, Document } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { inData, inFile, inText, type Where } from '../where.ts';
import { compareLevels } from './level.ts';
import { compare, compareValues, type Side } from './parity/compare.ts';
import { compareInserts } from './parity/inserts.ts';
import { compareQuestions } from './parity/questions.ts';

/** Every language has the same sections, steps, facts, questions, objectives and words. */
export function checkParity(content: Content): Problem[] {
  const { course, lessons, modules, workshops } = content;
  return [
    ...course.modules.flatMap(({ id }) => [
      ...compareObjectives(modules.filter(({ module }) => module === id)),
      ...compareWorkshops(workshops.filter(({ module }) => module === id)),
      ...compareQuestions(content, id),
    ]),
    ...groupByPath(content.documents).flatMap(compareDocuments),
    ...groupBy(lessons, ({ id }) => id).flatMap(compareLessons),
    ...compareGlossaries(content),
    ...compareLevels(content.levels),
  ];
}

function compareDocuments(documents: Document[]): Problem[] {
  const side = <T extends { id: string; line: number; column: number }>(
    pick: (document: Document) => T[],
    field: string,
  ): Side[] =>
    documents.map((document) => ({
      file: document.file.path,
      missing: inFile(document.file, field),
      items: new Map(pick(document).map((item) => [item.id, inText(document, item, field)])),
    }));
  const problems = [
    ...(documents.every(isNamed)
      ? compare(
          'section',
          side(({ outline }) => outline.sections, '##'),
        )
      : []),
    ...compare(
      'do-it-now step',
      side(({ outline }) => outline.tasks, '<DoItNow>'),
    ),
    ...compare(
      'part of the guideline',
      side(({ outline }) => outline.rules, '<Guideline>'),
    ),
    ...compare(
      'slot',
      side(({ outline }) => outline.slots, '<Slot>'),
    ),
    ...compareInserts(documents),
    ...compare(
      'fact',
      side(({ outline }) => outline.facts, '<Fact>'),
    ),
  ];
  // Where sections are missing, their order differs too: one problem is enough.
  return problems.length > 0 || !documents.every(isNamed) ? problems : compareOrder(documents);
}

/** A section without an id has a problem of its own, and would seem to be missing here. */
function isNamed({ outline }: Document): boolean {
  return outline.headings.every(({ depth, id }) => depth !== 2 || id !== undefined);
}

function compareOrder(documents: Document[]): Problem[] {
  const ids = ({ outline }: Document) => outline.sections.map(({ id }) => id).join(', ');
  const [first, ...others] = documents;
  if (first === undefined) return [];
  return others
    .filter((document) => ids(document) !== ids(first))
    .map((document) => {
      const message = `The sections come in another order than in ${first.file.path} (${ids(first)}).`;
      const place = document.outline.sections[0] ?? { line: 1, column: 1 };
      return problem(
        'parity-different',
        inText(document, place, '##'),
        message,
        'Use the same order.',
      );
    });
}

function compareLessons(lessons: Content['lessons']): Problem[] {
  const sides = lessons.map((lesson) => ({
    file: lesson.file.path,
    values: [
      field('objectives', lesson.data.objectives.join(', '), inData(lesson, ['objectives'])),
      field('card.id', lesson.data.card.id, inData(lesson, ['card', 'id'])),
    ],
  }));
  const tasks = lessons.map((lesson) => ({
    file: lesson.file.path,
    values: lesson.outline.tasks.map((task) => {
      const where = inText(lesson, task, '<DoItNow>');
      return field(`minutes of ${task.id}`, `${task.minutes}`, where);
    }),
  }));
  return [...compareValues(sides), ...compareValues(tasks)];
}

function compareObjectives(modules: Content['modules']): Problem[] {
  const sides = modules.map((module) => ({
    file: module.file.path,
    missing: inData(module, ['objectives']),
    items: new Map(
      module.data.objectives.map(({ id }, index) => [id, inData(module, ['objectives', index])]),
    ),
  }));
  const transfers = modules.map((module) => ({
    file: module.file.path,
    values: [field('transfer.id', module.data.transfer.id, inData(module, ['transfer', 'id']))],
  }));
  return [...compare('objective', sides), ...compareValues(transfers)];
}

function compareWorkshops(workshops: Content['workshops']): Problem[] {
  const sides = workshops.map((workshop) => ({
    file: workshop.file.path,
    missing: inData(workshop, ['agenda']),
    items: new Map(
      workshop.data.agenda.map(({ id }, index) => [id, inData(workshop, ['agenda', index])]),
    ),
  }));
  const values = workshops.map((workshop) => ({
    file: workshop.file.path,
    values: [
      field('id', workshop.id, inData(workshop, ['id'])),
      field('minutes', `${workshop.data.minutes}`, inData(workshop, ['minutes'])),
      ...workshop.data.agenda.flatMap((step, index) =>
        (['minutes', 'least', 'most', 'priority', 'lessons'] as const).map((name) =>
          field(
            `${name} of ${step.id}`,
            `${step[name] ?? 'left out'}`,
            inData(workshop, ['agenda', index, name]),
          ),
        ),
      ),
    ],
  }));
  return [...compare('step', sides), ...compareValues(values)];
}

function compareGlossaries({ course, glossary, sources, unreadable }: Content): Problem[] {
  const sides = course.languages.flatMap((language) => {
    const source = sources.get(`${language}/glossary.yaml`);
    const words = glossary.get(language);
    if (!source || !words || unreadable.files.has(source.file.inner)) return [];
    const items = [...words.keys()].map((id, index) => [id, inData(source, [index])] as const);
    const beside = (file: string) => file.replace(/[^/]+(?=\/glossary\.yaml$)/, language);
    const missing = inFile(source.file, 'glossary');
    return [{ file: source.file.path, missing, beside, items: new Map(items) }];
  });
  return compare('word', sides, unreadable.ids);
}

function field(name: string, value: string, where: Where) {
  return { name, value, where };
}

function groupByPath(documents: Document[]): Document[][] {
  return groupBy(documents, ({ file, language }) => file.inner.slice(language.length));
}

function groupBy<T>(entries: T[], key: (entry: T) => string): T[][] {
  return [...Map.groupBy(entries, key).values()];
}
