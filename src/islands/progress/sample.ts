import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { translate } from '#i18n/translate.ts';
import type { ModuleInfo, Say } from './props.ts';

/** A course of two modules, for tests. */
export const modules: ModuleInfo[] = [
  {
    id: 'm1',
    title: 'Profile',
    path: '/profile/',
    lessons: [
      {
        id: 'photo',
        title: 'A photo',
        path: '/profile/photo/',
        minutes: 10,
        tasks: [{ id: 'photo-do', title: 'Check your photo' }],
      },
      {
        id: 'headline',
        title: 'A headline',
        path: '/profile/headline/',
        minutes: 1,
        tasks: [{ id: 'headline-do', title: 'Your headline' }],
      },
    ],
    questions: [{ id: 'q1' }, { id: 'q2', rev: 2 }],
    tasks: [{ id: 'm1-view', title: 'From outside' }],
  },
  {
    id: 'm2',
    title: 'Posts',
    path: '/posts/',
    lessons: [{ id: 'post', title: 'A post', path: '/posts/post/', minutes: 8, tasks: [] }],
    questions: [{ id: 'q3' }],
    tasks: [],
  },
];

/** The real sentences of a language: a key or a placeholder that is missing fails here too. */
export function readStrings(lang: string): Record<string, string> {
  const file = join(import.meta.dirname, '../../../content', lang, 'strings.yaml');
  const entries = Object.entries<string | { text: string }>(parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value : value.text]),
  );
}

export const strings = readStrings('en');

export const say: Say = (key, params) => translate(strings, 'en', key, params);
