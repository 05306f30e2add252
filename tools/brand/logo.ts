import { Resvg } from '@resvg/resvg-js';
import { judgeLogo } from '#domain/brand/legible.ts';
import { HEAVY } from '#domain/brand/logo.ts';
import { measurePicture, type Size } from '#domain/brand/picture.ts';
import { NEUTRALS } from '#domain/colour/neutrals.ts';
import { EDGE } from '#domain/colour/shade.ts';

/**
 * What can be said about a logo before it is used: its size, whether the ground shows through, how it
 * stands on light and on dark paper.
 * @param isDark whether it is the one for dark grounds
 * @throws with a sentence for whoever chose it, when it is no picture
 */
export function explainLogo(name: string, bytes: Uint8Array, isDark: boolean): string[] {
  const size = measurePicture(name, bytes);
  const { isTransparent, contrast } = judgeLogo(draw(name, bytes, size), {
    light: NEUTRALS.light.sheet,
    dark: NEUTRALS.dark.sheet,
  });
  const [light, dark] = [contrast.light.toFixed(1), contrast.dark.toFixed(1)];
  const said = [
    `${name}: ${round(size.width)} x ${round(size.height)}, ${Math.ceil(bytes.length / 1000)} kB; contrast on light paper ${light}, on dark ${dark}.`,
  ];
  if (!isTransparent) {
    said.push('Its ground is not transparent: it stands in a box. Save it without a ground.');
  }
  const [own, where] = isDark ? [contrast.dark, 'dark'] : [contrast.light, 'light'];
  if (own < EDGE) {
    said.push(
      `On ${where} paper it can hardly be seen; a sign needs ${EDGE}. Take a ${isDark ? 'lighter' : 'darker'} version of it.`,
    );
  } else if (!isDark && contrast.dark < EDGE) {
    said.push('For the dark theme a version of its own looks better than a light plate behind it.');
  }
  if (/\.png$/i.test(name) && size.height < SHARP) {
    said.push(`It is blurred on sharp screens: save it at least ${SHARP} pixels high, or as SVG.`);
  }
  if (bytes.length > HEAVY) {
    said.push(`Every page loads it: make it smaller than ${HEAVY / 1000} kB.`);
  }
  return said;
}

/** The picture as pixels, small: whether it can be seen does not depend on the last detail. */
function draw(name: string, bytes: Uint8Array, { width, height }: Size): Uint8Array {
  const svg = /\.svg$/i.test(name)
    ? Buffer.from(bytes)
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"/></svg>`;
  try {
    return new Resvg(svg, { fitTo: { mode: 'width', value: DRAWN } }).render().pixels;
  } catch (error) {
    throw new Error(
      `${name} cannot be drawn: ${(error as Error).message}. Open it in the program that made it and save it again.`,
    );
  }
}

const round = (length: number) => Math.round(length * 10) / 10;

const DRAWN = 240;
/** The logo in the header is at most 44 pixels high, on sharp screens twice as many. */
const SHARP = 88;
