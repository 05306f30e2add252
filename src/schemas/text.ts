import { z } from 'astro/zod';

/**
 * A text for people that is not empty; `example` is shown to an author who left it out. `words` says
 * that every language writes it in its own way.
 */
export function text(example = '"..."') {
  return z.string().trim().min(1).meta({ example, words: true });
}

/** A text of at most `max` characters, for places that have only so much room. */
export function shortText(max: number, example = '"..."') {
  return z.string().trim().min(1).max(max).meta({ example, words: true });
}

/** A whole number of minutes, at least one. */
export const minutes = z.int().min(1).meta({ example: '10' });

/** A day, written as year, month, day. */
export const day = z.iso.date().meta({ example: '2026-11-24' });

/** An address that begins with `https://`. */
export const httpsUrl = z
  .url({ protocol: /^https$/ })
  .meta({ example: 'https://example.org/page' });

/** What search engines show: 50 to 160 characters. */
export const description = z
  .string()
  .trim()
  .min(50)
  .max(160)
  .meta({ example: '"One or two sentences for search engines, 50 to 160 characters."' });

/** The heading of a page and its name in lists: at most 60 characters. */
export const title = shortText(60, 'A headline that says what you do');
