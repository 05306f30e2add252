import { getCollection, getEntry } from 'astro:content';
import type { Term } from '#schemas/glossary.ts';
import type { Language } from '#schemas/language.ts';
import { getReadyModules, type LessonLink } from './course.ts';

/** All words of one language in the order of its alphabet. */
export async function getGlossary(lang: Language): Promise<Term[]> {
  const entries = await getCollection('glossary', ({ data }) => data.page === lang);
  return entries.map(({ data }) => data).sort((a, b) => a.term.localeCompare(b.term, lang));
}

/** The lesson that explains a word first, in the order of the course, by the id of the word. */
export async function getFirstUses(lang: Language): Promise<Map<string, LessonLink>> {
  const uses = new Map<string, LessonLink>();
  const entries = await getCollection('lessons', ({ data }) => data.lang === lang);
  const lessons = (await getReadyModules(lang)).flatMap((module) => module.lessons);
  for (const lesson of lessons) {
    const terms = entries.find(({ data }) => data.id === lesson.id)?.data.terms ?? [];
    for (const id of terms) if (!uses.has(id)) uses.set(id, lesson);
  }
  return uses;
}

/** One word; the content check has proved that it exists. */
export async function getTerm(id: string, lang: Language): Promise<Term> {
  const entry = await getEntry('glossary', `${lang}/${id}`);
  if (!entry) throw new Error(`content/${lang}/glossary.yaml has no term "${id}"`);
  return entry.data;
}
