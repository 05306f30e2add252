import { type Params, translate } from '#i18n/translate.ts';

/** Fetches the sentences of what comes on demand, in the language of the page. */
export async function loadWords(): Promise<Say> {
  const response = await fetch(siteAddress('view.json'));
  if (!response.ok) throw new Error(`view.json: ${response.status}`);
  const table: Record<string, string> = await response.json();
  return (key, params) => translate(table, document.documentElement.lang, key, params);
}

/** The address of something in the language of the page. */
export function siteAddress(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${document.documentElement.lang}/${path}`;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
