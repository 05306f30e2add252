/** The words of a text: runs of characters between spaces that hold a letter or a digit. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** The number of words in blocks of text. */
export function countWords(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + splitWords(block).length, 0);
}

/** Words of prose that one lesson has at most. */
export const mostWords = 900;

/** The number of sentences in one block; a block without a full stop is one sentence. */
export function countSentences(block: string): number {
  const ends = block
    .replace(abbreviations, ' ')
    .replace(ordinals, ' ')
    // A mark ends a sentence when a capital, a number or the end follows; "3.5" ends nothing.
    .match(/[.!?:…]+["”“«»’')\]]*(?=\s+["“„«‘'(]*[\p{Lu}\d]|\s*$)/gu);
  return Math.max(1, ends?.length ?? 0);
}

/** Short forms whose full stop does not end a sentence. */
const abbreviations =
  /(?<!\p{L})(?:z\. ?B\.|d\. ?h\.|u\. ?a\.|bzw\.|ca\.|Nr\.|Dr\.|Prof\.|Mr\.|Ms\.|Mrs\.|e\.g\.|i\.e\.|vs\.)(?=\s)/gu;

/** "2. August". */
const ordinals =
  /\d\.(?=\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/g;
