import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRisks, type Risk } from '#domain/brand/logo.ts';
import { measurePicture } from '#domain/brand/picture.ts';
import type { Content } from './content.ts';
import { type Problem, problem } from './problem.ts';
import { openTypeface } from './typefaces.ts';
import { inData } from './where.ts';

/** What is in the files that brand.yaml names: pictures and typefaces that can be used. */
export async function checkBrandFiles(
  { assets, brand, sources }: Content,
  folder: string,
): Promise<Problem[]> {
  const data = sources.get('brand.yaml');
  if (!data) return [];
  const hasDark = brand.logo?.dark !== undefined;
  const wanted = [
    { path: ['logo', 'light'], place: 'public', judge: judgeLogo(hasDark) },
    { path: ['logo', 'dark'], place: 'public', judge: judgeLogo(true) },
    { path: ['fonts', 'display'], place: 'fonts', judge: judgeTypeface },
    { path: ['fonts', 'text'], place: 'fonts', judge: judgeTypeface },
  ] as const;
  const found = wanted.map(async ({ path: [group, field], place, judge }) => {
    const names: Record<string, string | undefined> = brand[group] ?? {};
    const name = names[field];
    // One that is not there, or of another type, has a problem of its own.
    if (!name || !assets.includes(`${place}/${name}`) || !TYPES[place].test(name)) return [];
    const file = await readFile(join(folder, place, name));
    const told = await judge(name, file);
    return told.map(([kind, message, fix]) =>
      problem(kind, inData(data, [group, field]), message, fix),
    );
  });
  return (await Promise.all(found)).flat();
}

function judgeLogo(hasDark: boolean) {
  return async (name: string, bytes: Uint8Array): Promise<Told[]> => {
    try {
      measurePicture(name, bytes);
    } catch (error) {
      const fix = 'Open it in the program that made it and save it again.';
      return [['file-unfit', (error as Error).message, fix]];
    }
    return findRisks(name, bytes, hasDark).map((risk) => {
      const [message, fix] = RISKS[risk];
      return ['logo-risk', `"${name}" ${message}`, fix];
    });
  };
}

async function judgeTypeface(name: string, bytes: Buffer): Promise<Told[]> {
  try {
    await openTypeface(bytes);
    return [];
  } catch {
    const message = `"${name}" cannot be read as a typeface.`;
    return [['file-unfit', message, 'Use a woff2, ttf or otf file that other programs open.']];
  }
}

const RISKS: Record<Risk, [message: string, fix: string]> = {
  heavy: [
    'has more than 100 kB, and every page shows it.',
    'Export it smaller, or as a plain SVG.',
  ],
  script: [
    'carries a script, which runs for whoever opens the file by its address.',
    'Export it as a plain SVG: shapes alone.',
  ],
  foreign: [
    'asks for other files; a picture on a page does not get them.',
    'Export it with everything in it: texts as paths, pictures embedded.',
  ],
  opaque: [
    'has no transparency, so that it stands in a box on dark paper.',
    'Save it without a ground, or add a version for the dark theme: logo: { dark: ... }',
  ],
};

const TYPES = { public: /\.(?:svg|png)$/i, fonts: /\.(?:woff2|ttf|otf)$/i };

type Told = [kind: 'file-unfit' | 'logo-risk', message: string, fix: string];
