import { idPattern } from '#schemas/id.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { listIds } from '../published.ts';
import { inData } from '../where.ts';

/** Every id stands for one thing, in the whole course; files and course.yaml agree on it. */
export function checkIds(content: Content): Problem[] {
  return [...checkDuplicates(content), ...checkMismatches(content), ...checkTaskIds(content)];
}

function checkDuplicates(content: Content): Problem[] {
  const problems = new Map<string, Problem>();
  for (const language of content.course.languages) {
    const first = new Map<string, string>();
    for (const { id, where } of listIds(content, language)) {
      const place = `${where.file}:${where.place.line}`;
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, place);
        continue;
      }
      const message = `The id "${id}" is taken: ${earlier} has it.`;
      const fix =
        'Give this one an id of its own; the other keeps it, because progress hangs on it.';
      problems.set(place, problem('id-duplicate', where, message, fix));
    }
  }
  return [...problems.values()];
}

function checkMismatches({ course, lessons, modules }: Content): Problem[] {
  const places = [
    ...modules.map((module) => ({ entry: module, wanted: module.module })),
    ...lessons.map((lesson) => ({ entry: lesson, wanted: lesson.id })),
  ];
  return places
    .filter(({ entry, wanted }) => entry.data.id !== wanted && course.modules.length > 0)
    .map(({ entry, wanted }) => {
      const message = `"${entry.data.id}" is not the id that course.yaml gives this file ("${wanted}").`;
      return problem('id-mismatch', inData(entry, ['id']), message, `Write: id: ${wanted}`);
    });
}

/** The ids of YAML are checked by the schemas; those of tags are checked here. */
function checkTaskIds({ documents }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.outline.tasks
      .filter(({ id }) => id !== '' && !idPattern.test(id))
      .map(({ id, line, column }) => {
        const where = { file: document.file.path, place: { line, column }, field: '<DoItNow id>' };
        const message = `"${id}" is not an id (lower-case words joined by hyphens).`;
        return problem('field-value', where, message, 'Write it like this: id="pr1-headline-do".');
      }),
  );
}
