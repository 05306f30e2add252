import encodeQR from 'qr';

/** A larger one has modules too small for a camera before a screen. */
const LARGEST_VERSION = 25;

/** In modules, around the code; the standard asks for it. */
const QUIET = 4;

/**
 * The modules of a QR code, dark ones true, with the quiet zone.
 *
 * @returns undefined if the text is too long for one that a camera can read from a screen.
 */
export function drawQr(text: string): boolean[][] | undefined {
  const largest = 17 + 4 * LARGEST_VERSION + 2 * QUIET;
  for (const ecc of ['medium', 'low'] as const) {
    try {
      const modules = encodeQR(text, 'raw', { ecc, border: QUIET });
      if (modules.length <= largest) return modules;
    } catch {
      // Longer than the largest code there is.
    }
  }
  return undefined;
}
