import { type Params, translate } from '#i18n/translate.ts';

/** Fetches the sentences of what comes on demand, in the language of the page. */
export async function loadWords(): Promise<Say> {
  const { lang } = document.documentElement;
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/${lang}/view.json`);
  if (!response.ok) throw new Error(`view.json: ${response.status}`);
  const table: Record<string, string> = await response.json();
  return (key, params) => translate(table, lang, key, params);
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
