/**
 * A text as it is compared: what does not make another word makes no difference. That is capitals,
 * spaces, `.,;:!?` at the end, the kind of quotation mark, apostrophe and hyphen, invisible
 * characters, and for German `ae` for `ä`, `ss` for `ß`. Everything else counts.
 */
export function foldSpelling(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u2010-\u2015−]/g, '-')
    .replace(/[äöüß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
  return folded.replace(/[ .,;:!?]+$/, '') || folded;
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
