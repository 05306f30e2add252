/**
 * What is risky about a logo that can be shown.
 * @param name its extension says what it is
 * @param hasDark whether the dark theme has a version of its own
 */
export function findRisks(name: string, bytes: Uint8Array, hasDark: boolean): Risk[] {
  const risks: Risk[] = bytes.length > HEAVY ? ['heavy'] : [];
  if (!/\.svg$/i.test(name)) return hasDark || !isOpaque(bytes) ? risks : [...risks, 'opaque'];
  const text = new TextDecoder().decode(bytes);
  if (/<script\b|<foreignObject\b|\son\w+\s*=|["']\s*javascript:/i.test(text)) {
    risks.push('script');
  }
  const foreign = /\b(?:href|src)\s*=\s*["']\s*(?!#|data:)|url\(\s*["']?(?!#|data:)|@import/i;
  // The name of a namespace looks like an address, and nobody asks it for anything.
  if (foreign.test(text) || /<!ENTITY[^>]*\bSYSTEM\b/i.test(text)) risks.push('foreign');
  return risks;
}

/** Whether a PNG has no transparency at all (https://www.w3.org/TR/png-3/#11IHDR and #11tRNS). */
function isOpaque(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength <= COLOUR_TYPE || (view.getUint8(COLOUR_TYPE) & ALPHA) !== 0) return false;
  for (let at = SIGNATURE; at + 8 <= view.byteLength; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === TRANSPARENCY) return false;
  }
  return true;
}

/** In bytes; every page shows it. */
export const HEAVY = 100_000;
const SIGNATURE = 8;
const COLOUR_TYPE = 25;
const ALPHA = 4;
/** `tRNS` as four letters. */
const TRANSPARENCY = 0x74_52_4e_53;

export type Risk = 'heavy' | 'script' | 'foreign' | 'opaque';
