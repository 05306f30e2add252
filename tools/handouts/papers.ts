import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The papers of one module, by the last part of their address, with their name in a file name. */
const OF_MODULE = { handout: 'handout', worksheet: 'worksheet', workshop: 'guide' };

/** The papers that belong to no module. */
const OF_ALL = {
  'trainers/check-list': 'check-list',
  'trainers/sign-up': 'sign-up',
  'trainers/cards': 'cards',
};

/**
 * All papers that a built site has, in the order of the course.
 *
 * @param only a module, by its folder (`profiles`), folder with tier (`beginner/profiles`) or id
 * @throws when no module that is ready answers to that name
 */
export function listPapers({ dist, course, only, languages }: Wish): Paper[] {
  const ready = course.modules.filter(({ status }) => status === 'ready');
  const modules = ready.filter(
    ({ id, path }) => !only || [id, path, folderOf(path)].includes(only),
  );
  if (modules.length === 0) {
    const names = ready.map(({ path }) => path).join(', ');
    throw new Error(`There is no module "${only}". These can be printed: ${names}.`);
  }
  const papers = languages.flatMap((lang) => [
    ...modules.flatMap(({ path }) =>
      Object.entries(OF_MODULE).map(([page, name]) => ({
        path: `${lang}/${path}/${page}/`,
        file: `${nameOf(path, ready)}-${name}-${lang}.pdf`,
      })),
    ),
    ...Object.entries(OF_ALL).map(([page, name]) => ({
      path: `${lang}/${page}/`,
      file: `${name}-${lang}.pdf`,
    })),
  ]);
  return papers.filter(({ path }) => existsSync(join(dist, path, 'index.html')));
}

/** The folder alone, unless another tier has a module of the same name. */
function nameOf(path: string, modules: readonly Module[]): string {
  const twins = modules.filter((one) => folderOf(one.path) === folderOf(path));
  return twins.length > 1 ? path.replace('/', '-') : folderOf(path);
}

function folderOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

interface Wish {
  /** The built site. */
  dist: string;
  course: { modules: readonly Module[] };
  only?: string | undefined;
  languages: readonly string[];
}

interface Module {
  id: string;
  /** `<tier>/<folder>` */
  path: string;
  status: string;
}

export interface Paper {
  /** From the root of the site. */
  path: string;
  /** The name of its PDF. */
  file: string;
}
