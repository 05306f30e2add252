/** The words by which a language addresses a reader informally; English has no such words. */
export const informalWords: Readonly<Partial<Record<string, RegExp>>> = {
  de: /(?<![\p{L}-])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?![\p{L}-])/iu,
};
