import { countSentences, splitWords } from './count.ts';
import { countSyllables } from './syllables.ts';

/**
 * How easy a text is to read: 0 is for specialists, 100 for children.
 * English by Flesch (1948): 206.835 - 1.015 ASL - 84.6 ASW. German by Amstad (1978):
 * 180 - ASL - 58.5 ASW. ASL is words per sentence, ASW syllables per word.
 * @param blocks paragraphs or list items, each at least one sentence
 * @returns undefined without a word, and for a language without a formula
 */
export function readingEase(blocks: readonly string[], language: string): number | undefined {
  if (language !== 'de' && language !== 'en') return undefined;
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const block of blocks) {
    const found = splitWords(block);
    if (found.length === 0) continue;
    words += found.length;
    sentences += countSentences(block);
    for (const word of found) syllables += countSyllables(word, language);
  }
  if (words === 0) return undefined;
  const asl = words / sentences;
  const asw = syllables / words;
  return language === 'de' ? 180 - asl - 58.5 * asw : 206.835 - 1.015 * asl - 84.6 * asw;
}

/** The ease that a lesson should at least have, for the languages that have a formula. */
export const leastEase: Partial<Record<string, number>> = { de: 55, en: 60 };

export type WritingLanguage = 'de' | 'en';
