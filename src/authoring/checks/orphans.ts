import type { Content } from '../content.ts';
import { OURS, type SourceFile } from '../files.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { slotsOf } from '../slots/name.ts';
import { inFile } from '../where.ts';
import { explainMisplaced, isMisplaced } from './misplaced.ts';

/** No file stands outside of what course.yaml names: it would never be shown. */
export function checkOrphans(content: Content): Problem[] {
  const { brand, course, files } = content;
  // A company that publishes in fewer languages than we write in has no use for the others.
  const isOther = (inner: string, layer: string) =>
    layer === OURS && inner.includes('/') && !course.languages.includes(inner.split('/')[0] ?? '');
  const known = new Set(baseFiles);
  for (const language of course.languages) {
    for (const name of ['strings', 'glossary', 'level']) known.add(`${language}/${name}.yaml`);
    for (const module of course.modules) {
      const folder = `${language}/${module.path}`;
      if (module.status === 'planned') continue;
      const lessons = module.lessons.map(({ file }) => file);
      known.add(`${folder}/quiz.yaml`);
      for (const name of ['module', 'workshop', ...lessons]) {
        known.add(`${folder}/${name}.mdx`).add(slotsOf(`${folder}/${name}.mdx`));
      }
    }
  }
  return files
    .filter(
      (file) =>
        isMisplaced(file) ||
        (!known.has(file.inner) && !(brand.languages && isOther(file.inner, file.layer))),
    )
    .map((file) => problem('file-orphan', inFile(file), ...explain(file, content, known)));
}

function explain(
  file: SourceFile,
  content: Content,
  known: ReadonlySet<string>,
): [message: string, fix: string] {
  const { inner } = file;
  const { course } = content;
  const [language = '', ...rest] = inner.split('/');
  const path = rest.join('/');
  if (
    file.layer === OURS &&
    rest.length > 0 &&
    !course.languages.some((spoken) => spoken === language)
  ) {
    const message = `"${language}" is not a language of this course (${course.languages.join(', ')}).`;
    return [message, 'Move the file, delete it, or add the language to course.yaml.'];
  }
  if (
    course.modules.some(
      (module) => module.status === 'planned' && path.startsWith(`${module.path}/`),
    )
  ) {
    const message = 'This file belongs to a module that course.yaml calls planned.';
    return [message, 'Write "status: ready" in course.yaml when the module is complete.'];
  }
  if (file.layer !== OURS) return explainMisplaced(file, content, known);
  const folder = inner.slice(0, inner.lastIndexOf('/') + 1);
  const neighbours = [...known].filter((name) => name.startsWith(folder));
  const near = nearest(
    inner.slice(folder.length),
    neighbours.map((name) => name.slice(folder.length)),
  );
  const message = 'course.yaml does not know this file, so it would never be shown.';
  return [message, near ? `Rename it to ${near}.` : 'Name it in course.yaml, or delete it.'];
}

/** The files that no language owns. */
const baseFiles = ['course', 'brand', 'facts', 'guidelines', 'ids', 'tracks'].map(
  (name) => `${name}.yaml`,
);
