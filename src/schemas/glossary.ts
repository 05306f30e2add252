import { z } from 'astro/zod';
import { id } from './id.ts';
import { language } from './language.ts';
import { text } from './text.ts';

/** One word of the glossary. */
export const termSchema = z.strictObject({
  /** The id by which lessons use the word; the same in every language. */
  id: id.meta({ example: 'headline' }),
  /** The word itself. */
  term: text('Headline'),
  /** The language of the word, only when it is not the language of the page. */
  lang: language.optional(),
  /** What it means, in one or two sentences. */
  text: text(),
});

/** `content/<lang>/glossary.yaml`. */
export const glossarySchema = z.array(termSchema);

export type TermInput = z.input<typeof termSchema>;
export type Term = z.output<typeof termSchema>;
