import type { Course } from '#schemas/course.ts';
import type { Content } from '../content.ts';
import { listNearest, suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { visibleCourse } from '../visible.ts';
import { inData, inFile } from '../where.ts';

/** What a company hides exists, and something is left. */
export function checkHidden(content: Content): Problem[] {
  const { brand, course, hidden, sources } = content;
  const data = sources.get('brand.yaml');
  if (!data) return [];
  const tiers = course.tiers.map((id) => ({ id, text: id, names: [id] }));
  const modules = course.modules.map((module) => nameModule(content, module));
  const lists = [
    { field: 'tiers', names: brand.hidden.tiers, known: tiers, kind: 'place-unknown' },
    { field: 'modules', names: brand.hidden.modules, known: modules, kind: 'module-unknown' },
  ] as const;
  const unknown = lists.flatMap(({ field, names, known, kind }) =>
    names.flatMap((name, index) => {
      const ids = known.map(({ id }) => id);
      if (ids.includes(name)) return [];
      const message = `"${name}" is not one of the ${field} of this course: ${listNearest(name, known)}.`;
      const fix = suggest(name, ids) ?? 'Use one of them, or take it out.';
      return [problem(kind, inData(data, ['hidden', field, index]), message, fix)];
    }),
  );
  const left = visibleCourse(course, hidden).modules;
  if (left.some(({ status }) => status === 'ready')) return unknown;
  const isReady = course.modules.some(({ status }) => status === 'ready');
  if (!isReady || unknown.length > 0) return unknown;
  return [problem('course-empty', whereHidden(content), ...nothingLeft)];
}

/** An id with what people call the module: its title in the first language, else its folder. */
function nameModule({ course, modules }: Content, module: Course['modules'][number]) {
  const { id, path } = module;
  const [language = ''] = course.languages;
  const page = modules.find((one) => one.module === id && one.language === language);
  const title = module.status === 'planned' ? module.title[language] : page?.data.title;
  const folder = path.split('/').at(-1) ?? path;
  // Shorter words are like anything.
  const words = title?.split(/\s+/).filter(({ length }) => length > 3) ?? [];
  return { id, text: `${id} (${title ?? path})`, names: [id, folder, ...words] };
}

/** In brand.yaml if it hides anything, else in course.yaml. */
function whereHidden({ brand, files, sources }: Content) {
  const data = sources.get('brand.yaml');
  const { tiers, modules } = brand.hidden;
  if (data && tiers.length + modules.length > 0) return inData(data, ['hidden']);
  const file = files.findLast(({ inner }) => inner === 'course.yaml');
  return file ? inFile(file, 'hidden') : { file: 'course.yaml', place: start, field: 'hidden' };
}

const start = { line: 1, column: 1 };

const nothingLeft = [
  'All modules that can be taken are hidden: nothing is left of the course.',
  'Take at least one tier or module out of what is hidden.',
] as const;
