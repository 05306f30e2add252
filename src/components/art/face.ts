/**
 * Chooses how an invented person looks: the same seed always gives the same face, so a name keeps
 * its face on every page. A name does not tell what somebody wears or how they do their hair, so
 * without the author's word it is something that suits everybody.
 * @param seed any text, usually the person's name
 * @param style the author's choice
 */
export function pickLook(seed: string, style?: Style): Look {
  const hash = hashText(seed);
  // Each trait takes its own digit of the hash, so that names that differ little differ in all traits.
  const take = <T>(list: readonly T[], digit: number): T =>
    list[Math.floor(hash / 8 ** digit) % list.length] as T;
  return {
    skin: take(SKINS, 1),
    hair: take(HAIRS, 2),
    style: style ?? take(PLAIN, 4),
    clothes: take(CLOTHES, 6),
  };
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

// Photographs keep their colours in the dark theme, so skin and hair are fixed hues, not tokens.
const SKINS = ['#f2c6a0', '#e0a67c', '#c4875a', '#94603d', '#6e452c'] as const;
const HAIRS = ['#1f1a1c', '#3b2a25', '#7a4a26', '#c08a3e', '#9297a0'] as const;
/** What an author can choose. */
export const STYLES = ['short', 'bob', 'bun', 'curls', 'beard', 'scarf', 'long'] as const;
const PLAIN = ['short', 'curls'] as const;
const CLOTHES = ['var(--brand)', 'var(--accent)', 'var(--accent-ink)'] as const;

export type Style = (typeof STYLES)[number];

export interface Look {
  /** CSS colours. */
  skin: string;
  hair: string;
  clothes: string;
  style: Style;
}
