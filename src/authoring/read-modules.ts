import type { z } from 'astro/zod';
import type { Course, CourseLesson, ReadyModule } from '#schemas/course.ts';
import type { Language } from '#schemas/language.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { moduleSchema } from '#schemas/module.ts';
import { questionSchema, quizSchema } from '#schemas/quiz.ts';
import { workshopSchema } from '#schemas/workshop.ts';
import type { Content, Document, Quiz } from './content.ts';
import { OURS, type SourceFile } from './files.ts';
import { type MdxReading, parseMdx, walk } from './mdx.ts';
import { outline } from './outline.ts';
import { problem } from './problem.ts';
import type { Desk } from './read.ts';
import { fieldOf, noteMissing, readFile } from './read-data.ts';
import { slotsOf } from './slots/name.ts';
import { patchFile } from './slots/patch.ts';
import { salvage, validate } from './validate.ts';
import { inData } from './where.ts';

/** Reads the folders of all ready modules in all languages. */
export function readModules(
  desk: Desk,
  course: Course | undefined,
  languages: readonly Language[],
): Pages {
  const pages: Pages = { modules: [], lessons: [], quizzes: [], workshops: [], documents: [] };
  const modules = (course?.modules ?? []).filter(({ status }) => status === 'ready');
  const empty = modules.filter(({ path }) => !hasFiles(desk, path));
  for (const { id } of empty) noteEmpty(desk, id, languages);
  for (const language of languages) {
    for (const module of modules) {
      if (module.status === 'ready' && !empty.includes(module)) {
        readModule(desk, pages, language, module);
      }
    }
  }
  return pages;
}

/** Whether anything stands in the folder of a module, in whatever language. */
function hasFiles(desk: Desk, path: string): boolean {
  return [...desk.files.keys()].some((inner) => inner.includes(`/${path}/`));
}

/** Notes a module without a single file: one problem says more than one for each file. */
function noteEmpty(desk: Desk, id: string, languages: readonly Language[]) {
  const data = desk.sources.get('course.yaml');
  const modules = fieldOf(data?.source.value, 'modules');
  if (!data || !Array.isArray(modules)) return;
  const index = modules.findIndex((module) => fieldOf(module, 'id') === id);
  const where = inData(data, ['modules', index, 'path']);
  const path = String(fieldOf(modules[index], 'path'));
  const folder = where.file.replace(/course\.yaml$/, where.file.startsWith(OURS) ? '' : `${OURS}/`);
  const folders = languages.map((language) => `${folder}${language}/${path}/`).join(', ');
  const message = `The module "${id}" is ready, and there is no file of it.`;
  const fix = `Write module.mdx, quiz.yaml, workshop.mdx and its lessons in ${folders}; or status: planned.`;
  desk.problems.push(problem('file-missing', where, message, fix));
}

function readModule(desk: Desk, pages: Pages, language: Language, module: ReadyModule) {
  const folder = `${language}/${module.path}`;
  const about = { language, module: module.id };

  const page = readPage(desk, `${folder}/module.mdx`, moduleSchema, { ...about, role: 'module' });
  if (page.document) pages.documents.push(page.document);
  if (page.document && page.data) {
    pages.modules.push({ ...page.document, id: page.data.id, data: page.data });
  }
  for (const lesson of module.lessons) readLesson(desk, pages, about, folder, lesson);

  const quiz = readQuiz(desk, `${folder}/quiz.yaml`, about);
  if (quiz) pages.quizzes.push(quiz);

  const plan = readPage(desk, `${folder}/workshop.mdx`, workshopSchema, {
    ...about,
    role: 'workshop',
  });
  if (plan.document) pages.documents.push(plan.document);
  if (plan.document && plan.data) {
    pages.workshops.push({ ...plan.document, id: plan.data.id, data: plan.data });
  }
}

function readLesson(desk: Desk, pages: Pages, about: About, folder: string, place: CourseLesson) {
  const inner = `${folder}/${place.file}.mdx`;
  const { document, data } = readPage(desk, inner, lessonSchema, { ...about, role: 'lesson' });
  if (document) pages.documents.push(document);
  if (document && data) {
    const { id, file: slug, minutes } = place;
    pages.lessons.push({ ...document, id, slug, minutes, data });
  }
}

function readPage<S extends z.ZodType>(
  desk: Desk,
  inner: string,
  schema: S,
  about: About & Pick<Document, 'role'>,
): { document?: Document | undefined; data?: z.output<S> | undefined } {
  const read = readText(desk, inner);
  if (read === undefined) {
    noteMissing(desk, inner);
    return {};
  }
  const { file, source, usable, parsed } = read;
  if (source) desk.sources.set(inner, { file, source });
  let data: z.output<S> | undefined;
  if (source && usable) {
    const result = validate(schema, file.path, source);
    desk.problems.push(...result.problems);
    data = result.data;
  }
  if (!parsed || !source || data === undefined) desk.unreadable.files.add(inner);
  if (!parsed || !source) return {};
  const nodes = [...walk(parsed.tree)];
  const document = { ...about, file, source, ...parsed, nodes, outline: outline(nodes) };
  return { document, data };
}

/** Parses an MDX file, with what a company inserts into it. */
function readText(desk: Desk, inner: string): (MdxReading & { file: SourceFile }) | undefined {
  const file = desk.files.get(inner)?.at(-1);
  if (file === undefined) return undefined;
  const reading = parseMdx(file.path, file.text);
  desk.problems.push(...reading.problems);
  const slots = desk.files.get(slotsOf(inner))?.at(-1);
  if (!slots || !reading.parsed) return { ...reading, file };
  const patched = patchFile(file, reading.parsed, slots);
  desk.problems.push(...patched.problems);
  const { parsed, problems } = parseMdx(file.path, patched.file.text);
  // The front matter is ours, and its problems are known.
  if (!parsed) desk.problems.push(...problems.map((found) => ({ ...found, file: slots.path })));
  return parsed ? { ...reading, parsed, file: patched.file } : { ...reading, file };
}

function readQuiz(desk: Desk, inner: string, about: About): Quiz | undefined {
  const whole = readFile(desk, inner, quizSchema);
  const read = desk.sources.get(inner);
  if (read === undefined) return undefined;
  if (whole !== undefined) {
    const questions = whole.questions.map((data, index) => ({ index, data }));
    return { ...about, ...read, questions };
  }
  const { value } = read.source;
  const list =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
  const { entries, badIds } = salvage(questionSchema, list);
  for (const id of badIds) desk.unreadable.ids.add(id);
  return { ...about, ...read, questions: entries };
}

type About = Pick<Document, 'language' | 'module'>;
type Pages = Pick<Content, 'modules' | 'lessons' | 'quizzes' | 'workshops' | 'documents'>;
