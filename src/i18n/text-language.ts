import type { Language } from '#schemas/language.ts';
import { type Spoken, spokenIn } from './direction.ts';

/**
 * The language of the text around a component: that of the page, unless another stands in for it
 * (`Astro.locals.text`). What a part of a lesson says by itself, it says in the language of the lesson.
 */
export function textLanguage({ params, locals }: Place): Language {
  return locals.text ?? params.lang ?? '';
}

/** Language and direction of a part whose language is not that of the text around it. */
export function spokenHere(lang: string, place: Place): Partial<Spoken> {
  return lang === textLanguage(place) ? {} : spokenIn(lang);
}

interface Place {
  params: Record<string, string | undefined>;
  locals: App.Locals;
}
