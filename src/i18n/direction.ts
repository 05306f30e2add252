/** In which direction a language is written. */
export function directionOf(lang: string): Direction {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The `dir` of a page: browsers write from left to right unless they are told. */
export function pageDirection(lang: string): 'rtl' | undefined {
  return directionOf(lang) === 'rtl' ? 'rtl' : undefined;
}

/** The `dir` of a part in one language on a page in another; none where both are written the same way. */
export function partDirection(lang: string, page: string): Direction | undefined {
  const direction = directionOf(lang);
  return direction === directionOf(page) ? undefined : direction;
}

/** The attributes of an element whose text is in another language than its page. */
export function spokenIn(lang: string): Spoken {
  return { lang, dir: directionOf(lang) };
}

export type Direction = 'ltr' | 'rtl';

/** Language and direction of a text, to be spread onto its element. */
export interface Spoken {
  lang: string;
  dir: Direction;
}
