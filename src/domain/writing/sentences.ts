/** The sentences of a block of text, in order; a colon ends none. */
export function splitSentences(block: string): string[] {
  return block
    .replace(shortForms, (form) => form.replaceAll('.', mask))
    .split(/(?<=[.!?…]["”“«»’')\]]*)\s+(?=["“„«‘'(]*[\p{Lu}\d])/u)
    .map((sentence) => sentence.replaceAll(mask, '.').trim())
    .filter((sentence) => sentence !== '');
}

/** Stands for a full stop that ends no sentence. */
const mask = '\u2024';

/** Short forms, and "2. August". */
const shortForms =
  /(?<!\p{L})(?:z\. ?B\.|d\. ?h\.|u\. ?a\.|bzw\.|ca\.|Nr\.|Dr\.|Prof\.|Mr\.|Ms\.|Mrs\.|e\.g\.|i\.e\.|vs\.)(?=\s)|\d\.(?=\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/gu;
