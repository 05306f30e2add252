import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { OURS } from '#authoring/files.ts';
import { isData } from '#authoring/layers.ts';
import { nearest } from '#authoring/nearest.ts';
import { PARTS } from '#domain/company/parts.ts';
import type { Desk } from './desk.ts';
import { create, type Draft } from './drafts.ts';
import type { Kind, Made } from './kind.ts';
import { Refusal } from './refusal.ts';

export const replace: Kind = {
  name: 'replace',
  what: 'a copy of a file of ours, to change it; the doctor tells when ours changes',
  example: 'replace beginner/profiles/photo.mdx',
  needsCompany: true,
  fields: [
    {
      name: 'path',
      ask: 'Which file of ours? beginner/profiles/photo.mdx for every language, en/beginner/... for one, Footer for a part of the pages.',
      fault: faultOfPath,
    },
    {
      name: 'seen',
      ask: 'Copy nothing: what has changed in ours since has been looked at.',
      optional: true,
      isSwitch: true,
      fault: () => undefined,
    },
  ],
  async make(desk, { path = '', seen }) {
    const copies = findCopies(desk, path);
    if (seen) return noteSeen(desk, copies);
    const drafts = await Promise.all(copies.map((copy) => draftCopy(desk, copy)));
    return {
      drafts,
      next: [
        partOf(path)
          ? 'Change what you like in it. What it is given, and what scripts look for in it: docs/parts.md'
          : 'Change what you like; ids stay as they are.',
        `Commit ${desk.layer}/replaced.yaml with it: by that "npm run doctor" says after an update what has changed in ours.`,
      ],
      copies: copies.map(({ name }) => name),
    };
  },
};

/** Of a text in every language those are meant that the company has. */
function noteSeen({ root, layer }: Desk, copies: readonly Copy[]): Made {
  const there = copies.filter(({ name }) => existsSync(join(root, layer, name)));
  if (there.length === 0) {
    const names = copies.map(({ name }) => `${layer}/${name}`).join(', ');
    throw new Refusal(`There is no copy of it: ${names}. Leave --seen out to make one.`);
  }
  const names = there.map(({ name }) => name);
  const next = [`Up to date with ours now: ${names.join(', ')}. Commit ${layer}/replaced.yaml.`];
  return { drafts: [], next, copies: names };
}

/** The files that a path means: a text in one language, or in every language; a part of the pages. */
function findCopies({ root, content }: Desk, path: string): Copy[] {
  const part = partOf(path);
  if (part) return [{ name: `components/${part.name}.astro`, original: part.path }];
  const inner = innerOf(path);
  if (inner.startsWith('..')) return [];
  const names = content.course.languages
    .map((language) => `${language}/${inner}`)
    .filter((name) => existsSync(join(root, OURS, name)));
  const whole = existsSync(join(root, OURS, inner)) ? [inner] : names;
  return whole.map((name) => ({ name: `${OURS}/${name}`, original: `${OURS}/${name}` }));
}

function faultOfPath(desk: Desk, path: string): string | undefined {
  if (partOf(path)) return undefined;
  const inner = innerOf(path);
  const [first = '', ...rest] = inner.split('/');
  const isSpoken = desk.content.course.languages.includes(first);
  const short = isSpoken ? rest.join('/') : inner;
  if (isData(inner) || isData(`en/${inner}`)) {
    const home = isSpoken || inner.includes('/') ? inner : homeOf(inner);
    return `${short} is not replaced: write only what you change into ${desk.layer}/${home}, and it is laid over ours.`;
  }
  if (!/\.(?:mdx|yaml)$/.test(inner) || findCopies(desk, path).length === 0) {
    const near = nearest(inner, listOurs(desk, isSpoken));
    const fix = near
      ? `Did you mean ${near}?`
      : `It takes a lesson (beginner/profiles/photo.mdx), a quiz.yaml, or one of the parts ${PARTS.map(({ name }) => name).join(', ')}.`;
    return `There is no file "${path}" of ours. ${fix}`;
  }
  return undefined;
}

/** `<lang>/strings.yaml` for `strings.yaml`. */
function homeOf(name: string): string {
  return /^(?:strings|glossary)\.yaml$/.test(name) ? `<lang>/${name}` : name;
}

/** What can be replaced, with the language or without it. */
function listOurs({ root, content }: Desk, withLanguage: boolean): string[] {
  const files = globSync(['*/*/*/*.{mdx,yaml}'], { cwd: join(root, OURS) });
  const known = files.filter((file) => content.course.languages.includes(file.split('/')[0] ?? ''));
  const parts = PARTS.map(({ name }) => name);
  if (withLanguage) return known;
  return [...parts, ...new Set(known.map((file) => file.slice(file.indexOf('/') + 1)))];
}

function partOf(path: string) {
  const name = posix.basename(path, '.astro');
  return PARTS.find((part) => part.path === path || (part.name === name && isPartPath(path)));
}

function isPartPath(path: string): boolean {
  return /^(?:components\/)?\w+(?:\.astro)?$/.test(path);
}

function innerOf(path: string): string {
  return posix.normalize(path).replace(/^(?:\.\/)?content\//, '');
}

async function draftCopy(desk: Desk, { name, original }: Copy): Promise<Draft> {
  // A text of ours is copied as it speaks to this company's people.
  const spoken = desk.content.files.find(({ path }) => path === original);
  const text = spoken?.text ?? (await readFile(join(desk.root, original), 'utf8'));
  const own = original.endsWith('.astro') ? withWholePaths(text, original) : text;
  return create(desk, `${desk.layer}/${name}`, own);
}

/** What a part takes from its neighbours is found from the company's folder, too. */
function withWholePaths(text: string, original: string): string {
  return text.replace(/(from |import )'(\.\.?\/[^']+)'/g, (_, word: string, path: string) => {
    const whole = posix.join(dirname(original), path);
    return `${word}'#${relative('src', whole)}'`;
  });
}

interface Copy {
  /** Its path in the company's folder. */
  name: string;
  /** Ours, from the root. */
  original: string;
}
