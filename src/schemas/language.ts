import { z } from 'astro/zod';
import { text } from './text.ts';

/** A language as the web writes it: `de`, `pt-BR`, `zh-Hant`. Its folder and its addresses are called so. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
  .meta({ shape: 'language', example: 'de' });

/**
 * One value for each language: `{ de: Muster AG, en: Sample Ltd }`. That none of the languages of
 * the course is missing is a check of its own: only the course knows them.
 */
export const inEachLanguage = <T extends z.ZodType<string>>(value: T) =>
  z.record(language, value).meta({ example: '{ de: "...", en: "..." }', perLanguage: true });

/** One text for each language. */
export const perLanguage = inEachLanguage(text());

export type Language = z.output<typeof language>;
export type PerLanguage = z.output<typeof perLanguage>;
