import type { WritingLanguage } from './ease.ts';

/**
 * The number of spoken syllables of a word, by its groups of vowels. An estimate: about one word in
 * twenty is off by one, which a text of a hundred words evens out. A number counts as one.
 */
export function countSyllables(word: string, language: WritingLanguage): number {
  const parts = word.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sum = parts.reduce((total, part) => total + Math.max(1, counters[language](part)), 0);
  return Math.max(1, sum);
}

/** Two vowels that are one sound in German; any other pair is two syllables (`The-a-ter`). */
const germanSounds = /ie|ei|ai|ey|ay|au|äu|eu|oi|aa|ee|oo|[aeiouyäöü]/g;

function countGerman(word: string): number {
  const spoken = word
    .replaceAll('qu', 'q')
    // "Si-tu-a-tion": the ending is one syllable.
    .replaceAll('tion', 'zon')
    // Two syllables where the pair usually is one sound: "Me-di-en", "I-de-en", "Mu-se-um".
    .replace(/(?<![hw]|^.?)ien$/, 'ihen')
    .replace(/een$/, 'ehen')
    .replace(/eum/, 'ehum')
    .replace(/^koo/, 'koho');
  return spoken.match(germanSounds)?.length ?? 0;
}

function countEnglish(word: string): number {
  const known = englishExceptions[word];
  if (known !== undefined) return known;
  const spoken = word
    // A "y" before a vowel and a "u" after "q" or "g" are consonants: "year", "say-ing", "lan-guage".
    .replace(/^y|(?<=[aeiou])y(?=[aeiou])|(?<=[qg])u(?=[aeiou])/g, 'q')
    // Silent endings: "make", "makes", "asked"; but "wanted", "tables", "searches" are spoken.
    .replace(/(?<=[^aeiouylsxzcgh]|[aeiouy]l)es$/, 's')
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
    // Silent inside: "safe-ty", "guide-line", "some-thing".
    .replace(
      /(?<=[aeiouy][^aeiouy])e(?=(?:ly|ment|ful|less|ness|ty|lin|wher|tim|thing|on|body)s?)/g,
      '',
    )
    // "-tion", "-cious", "-cial" are one syllable.
    .replace(/[cst]i(?=on|ous|al|an|en)/g, 's');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels side by side that are two syllables: "vi-de-o", "be-ing", "so-ci-e-ty", "mu-se-um".
  const split = spoken.match(/ia|eo(?!u)|io|ua(?!r)|ea$|ie(?=t|n(?!d))|[aeo]ing|eum|(?<=cr)eat/g);
  return groups + (split?.length ?? 0);
}

/** Frequent words that no rule gets right. */
const englishExceptions: Partial<Record<string, number>> = {
  business: 2,
  people: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  argue: 2,
  idea: 3,
  ideas: 3,
};

const counters = { de: countGerman, en: countEnglish };
