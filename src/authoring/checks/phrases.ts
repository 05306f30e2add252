import { findPhrases, type Phrase } from '#domain/writing/phrases.ts';
import { splitSentences } from '#domain/writing/sentences.ts';
import { UNWRITTEN } from '#domain/writing/unwritten.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { type LocatedText, listTexts } from '../texts.ts';

/** No formula: five words in a row come back in two lessons of a language at most. */
export function checkPhrases(content: Content): Problem[] {
  const texts = listTexts(content).filter(isProse);
  return content.course.languages.flatMap((language) =>
    findPhrases(texts.filter((text) => text.language === language).map(withoutForms), {
      words: 5,
      places: 3,
    }).flatMap(toProblem),
  );
}

function toProblem({ words, places, passages }: Phrase<LocatedText>): Problem[] {
  const [first, ...others] = passages.map(({ where }) => where());
  if (!first) return [];
  const list = others.map(({ file, place }) => `${file}:${place.line}`).join(', ');
  const message = `"${words}" stands in ${places} lessons or plans, here and in ${list}.`;
  return [problem('phrase-often', first, message, 'Say it in another way in all but two of them.')];
}

/** What is written anew for its place; headings of plans, titles and objectives have a form. */
function isProse({ kind, name, text }: LocatedText): boolean {
  // Templates are all alike until somebody has written over them.
  if (text.includes(UNWRITTEN)) return false;
  return kind === 'block' || (kind === 'field' && proseFields.includes(name));
}

/** `right`, `low` and `high` are the feedback to an estimate. */
const proseFields = ['feedback', 'right', 'low', 'high', 'otherwise', 'hint', 'how', 'promise'];

/** Without its label ("If time is short:"), and without the sentence that every legal note has. */
function withoutForms(text: LocatedText): LocatedText {
  const bare = text.text.replace(/^[^.:!?]{1,40}:\s/, '');
  if (!legal.test(bare)) return { ...text, text: bare };
  const own = splitSentences(bare).filter((sentence) => !legal.test(sentence));
  return { ...text, text: own.join(' … ') };
}

const legal = /legal advice|Rechtsberatung/;
