import type { Language } from '#schemas/language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of one language: `pathTo('de', 'beginner', 'profiles')` is `/de/beginner/profiles/`. */
export function pathTo(lang: Language, ...parts: string[]): string {
  return `${base}/${[lang, ...parts].join('/')}/`;
}

/** The same page in another language: pages differ in the language part of their address only. */
export function pathIn(lang: Language, pathname: string): string {
  const [, , ...rest] = pathname.slice(base.length).split('/');
  return `${base}/${lang}/${rest.join('/')}`;
}

/** A file of `public/` or of an endpoint, under the base path. */
export function assetPath(file: string): string {
  return `${base}/${file}`;
}
