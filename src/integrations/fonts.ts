import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { glob } from 'tinyglobby';

/**
 * Cuts both typefaces to the characters and weights that the course uses, then hands them to Astro's
 * font pipeline (hashed file, preload, fallback with matched metrics). Whole files would be 66 kB.
 */
export default function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const characters = await collectCharacters(fileURLToPath(config.root));
        const folder = new URL('fonts/', config.cacheDir);
        await mkdir(folder, { recursive: true });
        const families = await Promise.all(
          FACES.map(async (face) => ({
            provider: fontProviders.local(),
            name: face.name,
            cssVariable: face.variable,
            fallbacks: ['system-ui', 'sans-serif'],
            options: {
              variants: [
                {
                  src: [await cutFace(face, characters, folder)],
                  weight: face.weight,
                  style: 'normal' as const,
                  display: 'swap' as const,
                },
              ] as const,
            },
          })),
        );
        updateConfig({ fonts: families as never });
      },
    },
  };
}

/** Every character of the content and the source, and the printable ASCII that learners type. */
async function collectCharacters(root: string): Promise<string> {
  const files = await glob(['content/**/*.{mdx,yaml}', 'src/**/*.{astro,tsx}'], {
    cwd: root,
    absolute: true,
  });
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return [...new Set([...ascii, ...texts.join('')])].sort().join('');
}

/** Writes the cut face unless the same cut is there already; returns its path. */
async function cutFace(face: Face, characters: string, folder: URL): Promise<string> {
  const source = createRequire(import.meta.url).resolve(face.file);
  const key = createHash('sha256')
    .update(characters + face.file + JSON.stringify(face.axes))
    .digest('hex')
    .slice(0, 10);
  const target = new URL(`${face.variable.slice(2)}-${key}.woff2`, folder);
  const cut = await readFile(target).catch(() => null);
  if (!cut) {
    const font = await subsetFont(await readFile(source), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: face.axes },
    });
    await writeFile(target, font);
  }
  return fileURLToPath(target);
}

const FACES: Face[] = [
  {
    name: 'Bricolage Grotesque',
    variable: '--font-display',
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    axes: 750,
    weight: '750',
  },
  {
    name: 'Atkinson Hyperlegible Next',
    variable: '--font-text',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { min: 400, max: 700 },
    weight: '400 700',
  },
];

interface Face {
  name: string;
  variable: `--${string}`;
  file: string;
  /** One weight pins the axis; a range keeps it variable. */
  axes: number | { min: number; max: number };
  weight: string;
}
