import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { whyReserved } from '#domain/company/reserved.ts';
import { explainLogo } from './logo.ts';
import type { Question } from './questions.ts';

/**
 * The file that an answer names, read and checked, and where it goes.
 * @throws with a sentence for whoever named it, when it cannot be used
 */
export function readFile(question: FileQuestion, typed: string, desk: Desk): OwnFile {
  const { folder, endings } = rules[question.kind];
  const home = join(desk.root, desk.company, folder);
  const places = isAbsolute(typed)
    ? [typed]
    : [...new Set([resolve(desk.cwd, typed), resolve(desk.root, typed), resolve(home, typed)])];
  const from = places.find((place) => existsSync(place) && statSync(place).isFile());
  if (!from) {
    throw new Error(`There is no file ${typed}: looked for ${places.join(' and ')}.`);
  }
  if (!endings.includes(extname(from).toLowerCase())) {
    const accepted = endings.map((one) => one.slice(1)).join(', ');
    throw new Error(`${basename(from)} is none of ${accepted}. Save it as one of them.`);
  }
  const inside = relative(home, from);
  const isHome = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
  const name = isHome ? inside.split(sep).join('/') : tidy(basename(from));
  const reason = question.kind === 'logo' ? whyReserved(name) : undefined;
  if (reason) throw new Error(`A logo cannot be called ${name}: ${reason}. Rename the file.`);
  const bytes = readFileSync(from);
  const isDark = question.path.at(-1) === 'dark';
  const notes = question.kind === 'logo' ? explainLogo(name, bytes, isDark) : [];
  return { name, bytes, to: join(home, name), notes };
}

/** Whether a question is about a file; its answer is the name of a copy. */
export function isFile(question: Question): question is FileQuestion {
  return question.kind === 'logo' || question.kind === 'typeface';
}

/** A name that an address can carry: `Logo (neu).SVG` is `logo-neu.svg`. */
function tidy(name: string): string {
  const ending = extname(name);
  const stem = basename(name, ending)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem || 'file'}${ending}`.toLowerCase();
}

const rules = {
  logo: { folder: 'public', endings: ['.svg', '.png'] },
  typeface: { folder: 'fonts', endings: ['.woff2', '.ttf', '.otf'] },
};

type FileQuestion = Question & { kind: 'logo' | 'typeface' };

/** Where the wizard works. */
export interface Desk {
  /** Absolute path of the project. */
  root: string;
  /** The company's folder, from the root. */
  company: string;
  /** Where the person stands who typed a path. */
  cwd: string;
}

export interface OwnFile {
  /** As brand.yaml calls it. */
  name: string;
  bytes: Uint8Array;
  /** Absolute path of the copy. */
  to: string;
  /** What whoever chose it should know. */
  notes: string[];
}
