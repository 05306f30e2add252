/**
 * Words under the letters with which they begin; Ä stands with A.
 * @param words in the order of the alphabet, which stays
 */
export function groupByLetter<Word extends { readonly term: string }>(
  words: readonly Word[],
  lang: string,
): Letter<Word>[] {
  const letters = new Map<string, Word[]>();
  for (const word of words) {
    const name = word.term.normalize('NFD').charAt(0).toLocaleUpperCase(lang);
    letters.set(name, [...(letters.get(name) ?? []), word]);
  }
  return [...letters].map(([name, words]) => ({ name, words }));
}

export interface Letter<Word> {
  name: string;
  words: Word[];
}
