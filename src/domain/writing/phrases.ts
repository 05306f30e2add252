import { keywords } from './keywords.ts';

/**
 * Sequences of words that come back in many places: a formula that the writer no longer notices.
 * Each is as long as it can be, stays inside one clause, and says something (two keywords at least).
 * @param passages texts and the place to which each belongs
 * @param least the fewest words of a sequence, and in how many places it has to stand
 * @returns the sequences in the order in which they first appear
 */
export function findPhrases<T extends Passage>(passages: readonly T[], least: Least): Phrase<T>[] {
  const clauses = passages.flatMap((passage) =>
    splitClauses(passage.text).map((words) => ({ passage, words })),
  );
  const found: Phrase<T>[] = [];
  let shorter = collect(clauses, least.words, least.places);
  while (shorter.size > 0) {
    const words = (shorter.keys().next().value ?? '').split(' ').length;
    const longer = collect(clauses, words + 1, least.places, shorter);
    const contained = new Map<string, number>();
    for (const [phrase, { places }] of longer) {
      for (const part of [phrase.replace(/ \S+$/, ''), phrase.replace(/^\S+ /, '')]) {
        contained.set(part, Math.max(contained.get(part) ?? 0, places.size));
      }
    }
    for (const [words, { places, passages: uses }] of shorter) {
      // A part that stands where the longer phrase stands is no phrase of its own.
      if ((contained.get(words) ?? 0) === places.size || keywords(words).size < 2) continue;
      found.push({ words, places: places.size, passages: [...uses] });
    }
    shorter = longer;
  }
  return found;
}

/** Every sequence of so many words that stands in enough places. */
function collect<T extends Passage>(
  clauses: readonly Clause<T>[],
  length: number,
  least: number,
  shorter?: Map<string, Uses<T>>,
): Map<string, Uses<T>> {
  const all = new Map<string, Uses<T>>();
  for (const { passage, words } of clauses) {
    for (let start = 0; start + length <= words.length; start += 1) {
      // A sequence is frequent only if both of its parts are.
      if (shorter && !shorter.has(words.slice(start, start + length - 1).join(' '))) continue;
      const sequence = words.slice(start, start + length).join(' ');
      let uses = all.get(sequence);
      if (!uses) {
        uses = { places: new Set(), passages: new Set() };
        all.set(sequence, uses);
      }
      uses.places.add(passage.place);
      uses.passages.add(passage);
    }
  }
  for (const [sequence, { places }] of all) if (places.size < least) all.delete(sequence);
  return all;
}

/** Clauses as lists of words in small letters: a formula goes on behind a comma, not behind a dash. */
function splitClauses(text: string): string[][] {
  return text
    .toLowerCase()
    .split(/[.;:!?…()“”„«»"]|\s[–-]\s/)
    .map((clause) => clause.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
}

export interface Passage {
  /** What counts as one: the lesson. */
  place: string;
  text: string;
}

export interface Phrase<T extends Passage> {
  /** In small letters, with single spaces. */
  words: string;
  /** In how many places it stands. */
  places: number;
  /** Where, in order; a place can have several. */
  passages: T[];
}

interface Least {
  words: number;
  places: number;
}

interface Clause<T extends Passage> {
  passage: T;
  words: string[];
}

interface Uses<T extends Passage> {
  places: Set<string>;
  passages: Set<T>;
}
