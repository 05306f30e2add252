import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import type { Row } from './budgets.ts';

/**
 * Builds a copy of the site whose course has ten times the modules, and compares its lessons with
 * those of the real one.
 * @param root the project's folder, the site built in its `dist`
 * @param lessons addresses such as "/en/beginner/profiles/headline/"
 */
export async function compareTenfold(root: string, lessons: string[]): Promise<Row> {
  const copy = await copyProject(root);
  try {
    await multiply(copy);
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: copy, maxBuffer: 64 << 20 },
    );
    const grown = await Promise.all(lessons.map((path) => growth(root, copy, path)));
    const worst = grown.reduce((a, b) => (b.value > a.value ? b : a));
    const home = await growth(root, copy, worst.where.replace(/^(\/[^/]+\/).*/, '$1'));
    if (home.value === 0)
      throw new Error(`The modules added for the test do not show on ${home.where}.`);
    const what = 'Bytes of a lesson, course ten times as big';
    return { what, ...worst, limit: 0, unit: 'count', ok: worst.value <= 0 };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** How many characters longer the page is in the copy. */
async function growth(root: string, copy: string, where: string) {
  const [real = 0, big = 0] = await Promise.all(
    [root, copy].map(async (project) => {
      const html = await readFile(join(project, 'dist', where, 'index.html'), 'utf8');
      return html.length;
    }),
  );
  return { where, value: big - real };
}

/** Copies the sources; the packages are linked one by one, so that caches stay in the copy. */
async function copyProject(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'tenfold-'));
  const left = ['node_modules', 'dist', '.git', '.astro', 'test-results'];
  await cp(root, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  await mkdir(join(copy, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    await symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}

/** Adds nine planned modules, each with its drawing, for every module of the course. */
async function multiply(project: string): Promise<void> {
  const file = join(project, 'content/course.yaml');
  const drawings = join(project, 'src/components/art/motifs');
  const course = parse(await readFile(file, 'utf8')) as { modules: Module[] };
  const added = [];
  for (const { id, path, topic } of course.modules) {
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const copy = `${id}-copy-${number}`;
      await cp(join(drawings, `${id}.svg`), join(drawings, `${copy}.svg`));
      const title = { de: `Kopie ${number} von ${id}`, en: `Copy ${number} of ${id}` };
      const rest = { topic, status: 'planned', minutes: 60, title };
      added.push({ id: copy, path: `${path}-copy-${number}`, ...rest });
    }
  }
  await writeFile(file, stringify({ ...course, modules: [...course.modules, ...added] }));
  // It breaks its lines elsewhere now, and a formal course is not measured.
  await rm(join(project, 'content/formal/course.yaml.diff'), { force: true });
}

interface Module {
  id: string;
  path: string;
  topic: string;
}
