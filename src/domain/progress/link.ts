import { type CoreRefusal, type Course, packCore, type ReadCore, unpackCore } from './core.ts';
import { hash } from './places.ts';
import type { Progress } from './types.ts';

/** How the fragment of an address begins that carries a progress. */
export const FRAGMENT = 'carry=';

/** The form of what follows; a character of its own, so that an older release can tell. */
const VERSION = '1';

/** In characters. No link of ours is longer, so a longer one is not opened. */
const LONGEST = 20_000;

/** The core of a progress as text for the fragment of an address: letters, digits, `-` and `_`. */
export function makeLink(progress: Progress, course: Course): string {
  const core = packCore(progress, course);
  const bytes = new Uint8Array(4 + core.length);
  new DataView(bytes.buffer).setUint32(0, hash(core));
  bytes.set(core, 4);
  const text = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  return VERSION + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what follows in any address. Never throws: what cannot be used is refused with a reason. */
export function readLink(text: string, course: Course): ReadCore | CoreRefusal {
  if (text.length > LONGEST) return { ok: false, reason: 'broken' };
  // A full stop after an address often goes along with it.
  const [, version, body = ''] = /^(\w)([\w-]+)\W*$/.exec(text) ?? [];
  if (version !== VERSION) return { ok: false, reason: version ? 'newer' : 'broken' };
  try {
    const found = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(found, (char) => char.charCodeAt(0));
    const core = bytes.slice(4);
    const isWhole = new DataView(bytes.buffer).getUint32(0) === hash(core);
    return isWhole ? unpackCore(core, course) : { ok: false, reason: 'broken' };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}
