import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readTypefaces } from '#authoring/typefaces.ts';

/**
 * The display face at its one weight, a file for each script, a company's own before ours. Satori
 * reads neither variable fonts nor woff2, so the weight is pinned and the files are unpacked; once
 * per build.
 */
export function loadFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all([loadCompany(), ...SCRIPTS.map(loadFont)]).then((all) => all.flat());
  return fonts;
}

/** What it lacks, the next in the list has. */
async function loadCompany(): Promise<CardFont[]> {
  const own = (await readTypefaces(process.cwd())).find(({ field }) => field === 'display');
  if (!own) return [];
  const { bytes, weights } = own;
  const wght = weights && Math.min(weights.max, Math.max(weights.min, 750));
  const data = wght
    ? await subsetFont(bytes, null, {
        keepAllGlyphs: true,
        targetFormat: 'sfnt',
        variationAxes: { wght },
      })
    : bytes;
  return [{ name: 'display', data, weight: 700, style: 'normal' }];
}

let fonts: Promise<CardFont[]> | undefined;

async function loadFont(script: string): Promise<CardFont> {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${script}-wght-normal.woff2`,
  );
  const data = await subsetFont(await readFile(file), null, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: 750 },
  });
  return { name: 'display', data, weight: 700, style: 'normal' };
}

const SCRIPTS = ['latin', 'latin-ext'];

export interface CardFont {
  name: string;
  data: Buffer;
  weight: 700;
  style: 'normal';
}
