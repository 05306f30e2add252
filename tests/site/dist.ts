import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parser = new new Window().DOMParser();

/** The built site; `DIST` names another folder. */
export const dist = resolve(process.env.DIST ?? join(root, 'dist'));

/** Every file of the built site, by its path in `dist`. */
export const files = globSync('**', { cwd: dist, dot: true }).sort();

/** Every HTML page. */
export const pages: Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);
if (pages.length === 0) throw new Error(`${dist} has no page. Run "npm run build" first.`);

/** The page for wrong addresses: it has no address of its own and speaks all languages. */
export const lost = getPage('/404.html');

/** The first page, on which a learner chooses a language. */
export const entrance = getPage('/');

/** The pages of one language each: all but those two. */
export const settled = pages.filter((page) => page !== lost && page !== entrance);

/** The languages of the course, the default first. */
export const { languages, modules } = readYaml('course.yaml') as Course;

/** @throws when the page was not built */
export function getPage(path: string): Page {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`${dist} has no page ${path}`);
  return page;
}

/** A file of the built site as it is. */
export function readFile(file: string): Buffer {
  return readFileSync(join(dist, file));
}

/** A YAML file of the content, as it stands there. */
export function readYaml(file: string): unknown {
  return parse(readFileSync(join(root, 'content', file), 'utf8'));
}

/** HTML as text to look for sentences in: characters instead of entities, one blank for any gap. */
export function plain(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name: string) =>
      name === '#x27' ? "'" : (entities[name] ?? whole),
    )
    .replace(/\s+/g, ' ');
}

function readPage(file: string): Page {
  const html = readFileSync(join(dist, file), 'utf8');
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return { path, html, document: parser.parseFromString(html, 'text/html') };
}

export interface Page {
  /** The address, from the root of the site. */
  path: string;
  html: string;
  document: ReturnType<typeof parser.parseFromString>;
}

interface Course {
  languages: string[];
  modules: { id: string; path: string; status: 'ready' | 'planned' }[];
}
