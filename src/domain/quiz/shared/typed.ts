import type { Answer } from '../quiz.ts';

/** What was typed into one line: spaces as one, none at the ends, at most `most` characters. */
export function tidyLine(text: string, most: number): string {
  const line = text
    .slice(0, 2 * most)
    .replace(/\s+/g, ' ')
    .trim();
  return [...line].slice(0, most).join('').trim();
}

/** What the answer says about one part: `a:words` says `words` about `a`; '' if it says nothing. */
export function partOf(answer: Answer, part: string): string {
  return answer.find((token) => token.startsWith(`${part}:`))?.slice(part.length + 1) ?? '';
}
