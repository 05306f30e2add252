import { z } from 'astro/zod';
import { text } from './text.ts';

/** Every language that the course can be written in. A new language is one more entry here. */
export const languages = ['de', 'en'] as const;

export const language = z.enum(languages).meta({ example: 'de' });

/** One text for each language: `{ de: Muster AG, en: Sample Ltd }`. */
export const perLanguage = z.record(language, text()).meta({ example: '{ de: "...", en: "..." }' });

export type Language = z.output<typeof language>;
export type PerLanguage = z.output<typeof perLanguage>;
