/** Marks that turn the direction of text, line breaks and other control characters. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A name from a file or a disk, to be put into a sentence: it can neither turn the sentence around
 * nor run into it.
 */
export function quoteName(name: string): string {
  return `\u2068${name.replace(CONTROLS, '').trim()}\u2069`;
}
