import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { translate } from '#i18n/translate.ts';
import type { ModuleInfo, Say, TierInfo } from './props.ts';

/** A course of two modules, for tests. */
export const modules: ModuleInfo[] = [
  {
    id: 'm1',
    tier: 'beginner',
    title: 'Profile',
    path: '/profile/',
    lessons: [
      {
        id: 'photo',
        title: 'A photo',
        path: '/profile/photo/',
        minutes: 10,
        tasks: [{ id: 'photo-do', title: 'Check your photo' }],
        sentence: 'photo-card',
        sections: [
          { id: 'face', title: 'Your face fills the circle' },
          { id: 'light', title: 'A window is the best lamp' },
        ],
      },
      {
        id: 'headline',
        title: 'A headline',
        path: '/profile/headline/',
        minutes: 1,
        tasks: [{ id: 'headline-do', title: 'Your headline' }],
        sentence: 'headline-card',
        sections: [{ id: 'topic', title: 'Your topic belongs at the front' }],
      },
    ],
    questions: [
      { id: 'q1', lesson: 'photo', section: 'face', objective: 'o-photo' },
      { id: 'q2', rev: 2, lesson: 'headline', section: 'topic', objective: 'o-headline' },
    ],
    objectives: [
      { id: 'o-photo', text: 'You choose a photo.' },
      { id: 'o-headline', text: 'You write a headline.' },
    ],
    tasks: [{ id: 'm1-view', title: 'From outside' }],
  },
  {
    id: 'm2',
    tier: 'advanced',
    title: 'Posts',
    path: '/posts/',
    lessons: [
      {
        id: 'post',
        title: 'A post',
        path: '/posts/post/',
        minutes: 8,
        tasks: [],
        sentence: 'post-card',
        sections: [],
      },
    ],
    questions: [{ id: 'q3', lesson: 'post', section: 'hook', objective: 'o-post' }],
    objectives: [{ id: 'o-post', text: 'You write a post.' }],
    tasks: [],
  },
];

export const tiers: TierInfo[] = [
  { id: 'beginner', title: 'Beginner', coming: { modules: 2, minutes: 90 } },
  { id: 'advanced', title: 'Advanced', coming: { modules: 0, minutes: 0 } },
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
