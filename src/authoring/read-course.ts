import { brandSchema } from '#schemas/brand.ts';
import { type CompanyCourse, companyCourseSchema } from '#schemas/company.ts';
import { type Course, courseSchema } from '#schemas/course.ts';
import { OURS, type SourceFile } from './files.ts';
import { mergeSources } from './merge.ts';
import { suggest } from './nearest.ts';
import { problem } from './problem.ts';
import type { Desk } from './read.ts';
import { fieldOf, noteMissing } from './read-data.ts';
import { fillLanguages } from './schema-walk.ts';
import { validate } from './validate.ts';
import { inData } from './where.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/**
 * `course.yaml`, and what a company changes in it: languages, order, modules of its own. There is no
 * course if either file cannot be read: without a company's modules, its files would seem to belong
 * nowhere.
 */
export function readCourse(desk: Desk): { course: Course | undefined; hidden: string[] } {
  const [file, theirs] = desk.files.get('course.yaml') ?? [];
  if (!file) {
    noteMissing(desk, 'course.yaml');
    return { course: undefined, hidden: [] };
  }
  const ours = parseYaml(file.path, file.text);
  desk.problems.push(...ours.problems);
  const changes = theirs && readChanges(desk, theirs, fieldOf(ours.source.value, 'modules'));
  const value = ours.usable
    ? change(ours.source.value, changes?.data, readWishes(desk))
    : undefined;
  fillLanguages(courseSchema, value, desk.borrow);
  const source = changes
    ? mergeSources(value, [{ file: file.path, source: ours.source }, changes.layer])
    : { ...ours.source, value };
  desk.sources.set('course.yaml', { file, source });
  const result = ours.usable
    ? validate(courseSchema, file.path, source)
    : { data: undefined, problems: [] };
  desk.problems.push(...result.problems);
  const course = theirs && !changes?.data ? undefined : result.data;
  if (course === undefined) desk.unreadable.files.add('course.yaml');
  if (course && changes?.data) checkNames(desk, course, changes);
  return { course, hidden: changes?.data?.hidden ?? [] };
}

function readChanges(desk: Desk, file: SourceFile, modules: unknown): Changes {
  const { source, problems, usable } = parseYaml(file.path, file.text);
  desk.problems.push(...problems);
  // A file of nothing but comments changes nothing.
  const said = { ...source, value: source.value ?? {} };
  const result = usable
    ? validate(companyCourseSchema, file.path, said)
    : { data: undefined, problems: [] };
  desk.problems.push(...result.problems);
  const data = result.data && {
    ...result.data,
    added: withoutTaken(desk, { file, source }, result.data.added, modules),
  };
  // Seen as a course file, what is added are its modules.
  const added = data?.added ?? [];
  const inAdded = ([list, ...rest]: readonly PropertyKey[]) =>
    list === 'modules' ? ['added', ...rest] : [];
  const view: YamlSource = {
    value: { modules: added },
    at: (path) => ({ ...source.at(inAdded(path)), field: inAdded(path).map(String).join('.') }),
    keyAt: (path) => ({
      ...source.keyAt(inAdded(path)),
      field: inAdded(path).map(String).join('.'),
    }),
  };
  return { file, source, data, layer: { file: file.path, source: view } };
}

/** The modules of the company whose ids are free; the others are noted. */
function withoutTaken(
  desk: Desk,
  data: Pick<Changes, 'file' | 'source'>,
  added: CompanyCourse['added'],
  modules: unknown,
): CompanyCourse['added'] {
  const taken = new Set((Array.isArray(modules) ? modules : []).map((one) => fieldOf(one, 'id')));
  return added.filter(({ id }, index) => {
    const isFree = !taken.has(id);
    taken.add(id);
    if (isFree) return true;
    const message = `The course has a module "${id}" already.`;
    const fix = `Give yours an id of its own; to change ours, write its files into ${OURS}/ of your folder.`;
    const where = inData(data, ['added', index, 'id']);
    desk.problems.push(problem('id-duplicate', where, message, fix));
    return false;
  });
}

/** What brand.yaml says about languages and certificates, as far as it is sound. */
function readWishes(desk: Desk): Record<string, unknown> {
  const value = desk.sources.get('brand.yaml')?.source.value;
  const wishes = brandSchema.pick({ languages: true, certificate: true }).safeParse({
    languages: fieldOf(value, 'languages'),
    certificate: fieldOf(value, 'certificate'),
  });
  if (!wishes.success) return {};
  const { languages, certificate: { signature: _, ...rule } = {} } = wishes.data;
  // One that stands there twice has a problem of its own.
  return { ...(languages && { languages: [...new Set(languages)] }), certificate: rule };
}

function change(
  ours: unknown,
  changes: CompanyCourse | undefined,
  { certificate, ...wishes }: Record<string, unknown>,
): unknown {
  if (typeof ours !== 'object' || ours === null) return ours;
  const modules = fieldOf(ours, 'modules');
  const rule = fieldOf(ours, 'certificate');
  return {
    ...ours,
    ...wishes,
    ...(certificate
      ? { certificate: { quiz: 80, transfer: true, ...asFields(rule), ...asFields(certificate) } }
      : {}),
    modules:
      Array.isArray(modules) && changes
        ? arrange([...modules, ...changes.added], changes.order)
        : modules,
  };
}

/** The modules that are named come first, in that order, at the place of the first of them. */
function arrange(modules: unknown[], order: readonly string[] = []): unknown[] {
  const named = [...new Set(order)].flatMap((id) =>
    modules.filter((module) => fieldOf(module, 'id') === id),
  );
  return [...named, ...modules.filter((module) => !named.includes(module))];
}

function checkNames(desk: Desk, course: Course, { file, source, data }: Changes) {
  const known = course.modules.map(({ id }) => id);
  for (const field of ['order', 'hidden'] as const) {
    const names = data?.[field] ?? [];
    for (const [index, id] of names.entries()) {
      const where = inData({ file, source }, [field, index]);
      if (names.indexOf(id) < index) {
        const twice = `"${id}" stands in this list for the second time.`;
        desk.problems.push(problem('entry-twice', where, twice, 'Take it out here.'));
      }
      if (known.includes(id)) continue;
      const message = `"${id}" is not a module of this course.`;
      const fix = suggest(id, known) ?? `Use one of ${known.join(', ')}.`;
      desk.problems.push(problem('module-unknown', where, message, fix));
    }
  }
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

interface Changes {
  file: SourceFile;
  source: YamlSource;
  /** Undefined if the file cannot be read. */
  data: CompanyCourse | undefined;
  layer: { file: string; source: YamlSource };
}
