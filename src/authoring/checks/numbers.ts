import {
  type Figure,
  findFigures,
  isOfPlatforms,
  namesPlatform,
  setsLimit,
  withoutQuotes,
} from '#domain/writing/figures.ts';
import { splitSentences } from '#domain/writing/sentences.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { type LocatedText, listTexts } from '../texts.ts';

/**
 * Numbers of platforms stand in facts.yaml, with source and date, and nowhere else. Such a number
 * has a unit of platforms, stands in one sentence with a platform's name or with a limit, or is that
 * of a fact. Examples and quotations may say what they like.
 */
export function checkNumbers(content: Content): Problem[] {
  const known = listKnown(content);
  return listTexts(content)
    .filter((text) => /\d/.test(text.text) && !text.shown)
    .flatMap((text) => checkText(text, known));
}

function checkText({ text, kind, where }: LocatedText, known: Map<string, string>): Problem[] {
  return splitSentences(withoutQuotes(text)).flatMap((sentence) =>
    findFigures(sentence).flatMap((figure) => {
      const fact = keysOf(figure).flatMap((key) => known.get(key) ?? [])[0];
      if (fact === undefined && !isLoose(figure, sentence)) return [];
      const id = fact ?? '...';
      const message = fact
        ? `"${figure.text}" is what the fact "${fact}" says; a number stands once, in facts.yaml.`
        : `"${figure.text}" is a number of platforms; those stand in facts.yaml, with source and date.`;
      const use = kind === 'field' ? `{fact:${id}} in a question` : `<Fact id="${id}" inline />`;
      const fix = `Write ${use}, or say it without the number.`;
      return [problem('number-loose', where(), message, fix)];
    }),
  );
}

function isLoose(figure: Figure, sentence: string): boolean {
  if (isOfPlatforms(figure) || namesPlatform(sentence)) return true;
  return figure.unit !== 'year' && setsLimit(sentence);
}

/** The numbers of all facts with their units, and whose they are; years are everybody's. */
function listKnown({ facts }: Content): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, text, short } of facts.values()) {
    const figures = [
      ...Object.values(text).flatMap(findFigures),
      // "65 words in 30 seconds": the value comes first, the rest says for what.
      ...Object.values(short).flatMap((value) => findFigures(value).slice(0, 1)),
    ];
    for (const key of figures.flatMap(keysOf)) if (!known.has(key)) known.set(key, id);
  }
  return known;
}

function keysOf({ numbers, unit }: Figure): string[] {
  return unit === 'year' ? [] : numbers.map((number) => `${number} ${unit}`);
}
