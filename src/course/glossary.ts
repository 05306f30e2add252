import { getCollection, getEntry } from 'astro:content';
import type { Term } from '#schemas/glossary.ts';
import type { Language } from '#schemas/language.ts';

/** All words of one language in the order of its alphabet. */
export async function getGlossary(lang: Language): Promise<Term[]> {
  const entries = await getCollection('glossary', ({ data }) => data.page === lang);
  return entries.map(({ data }) => data).sort((a, b) => a.term.localeCompare(b.term, lang));
}

/** One word; the content check has proved that it exists. */
export async function getTerm(id: string, lang: Language): Promise<Term> {
  const entry = await getEntry('glossary', `${lang}/${id}`);
  if (!entry) throw new Error(`content/${lang}/glossary.yaml has no term "${id}"`);
  return entry.data;
}
