import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { glob } from 'tinyglobby';
import { type CompanyFace, readTypefaces, readWords } from '#authoring/typefaces.ts';
import { compareWidths, openFont } from '#domain/brand/typeface.ts';
import { writeSheet } from './sheet.ts';

/**
 * Cuts both typefaces, ours or the company's, to the characters and weights that the course uses
 * (whole, ours are 66 kB) and gives them to pages: `fonts.css` declares them, `virtual:fonts` lists
 * their addresses for preloading. Astro's own font pipeline puts its CSS inline, which our policy
 * forbids.
 */
export default function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const characters = await collectCharacters(root);
        const own = await readTypefaces(root);
        for (const face of own.filter(({ missing }) => missing.length > 0)) {
          logger.warn(describeMissing(face));
        }
        const faces = FACES.map((face) => replaceFace(face, own));
        const folder = new URL('fonts/', config.cacheDir);
        const files = await Promise.all(faces.map((face) => cutFace(face, characters, folder)));
        const words = await readWords(root, ['mdx', 'yaml']);
        const sizes = await Promise.all(
          FACES.map(async (face, index) => {
            const [own, theirs] = [files[index], faces[index]];
            if (!own || !theirs?.bytes || face.variable !== '--font-display') return undefined;
            return fitSize(own, await cutFace(face, characters, folder), words);
          }),
        );
        const sheet = await writeSheet('fonts.css', declareFaces(faces, files, sizes), config.root);
        updateConfig({
          vite: {
            resolve: { alias: { 'fonts.css': sheet } },
            plugins: [
              {
                name: 'fonts',
                resolveId: (id) => (id === 'virtual:fonts' ? `\0${id}` : undefined),
                load: (id) => (id === '\0virtual:fonts' ? listFiles(files) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

function listFiles(files: string[]): string {
  const imports = files.map(
    (file, index) => `import face${index} from ${JSON.stringify(`${file}?url`)};`,
  );
  return `${imports.join('\n')}\nexport default [${files.map((_, index) => `face${index}`).join(', ')}];`;
}

/**
 * A local typeface stands in until the file is there; its measures are adjusted to those of ours, so
 * that nothing jumps (method: web.dev/articles/css-size-adjust; values: capsize on both faces).
 */
function declareFaces(faces: Face[], files: string[], sizes: (string | undefined)[]): string {
  const rules = faces.map(
    ({ name, variable, weight, standIn }, index) =>
      `@font-face{font-family:${name};src:url(${JSON.stringify(files[index])}) format("woff2");font-display:swap;font-weight:${weight}${sizes[index] ? `;size-adjust:${sizes[index]}` : ''}}` +
      (standIn
        ? `@font-face{font-family:${name}-stand-in;src:local("${standIn.local}");font-weight:${weight};size-adjust:${standIn.size};ascent-override:${standIn.ascent};descent-override:${standIn.descent};line-gap-override:0%}`
        : '') +
      `@layer tokens{:root{${variable}:${name}${standIn ? `,${name}-stand-in` : ''}}}`,
  );
  return rules.join('\n');
}

/** The typeface of the company in the place of ours; one that does not vary has one weight. */
function replaceFace(face: Face, own: readonly CompanyFace[]): Face {
  const field = face.variable === '--font-display' ? 'display' : 'text';
  const theirs = own.find((one) => one.field === field);
  if (!theirs) return face;
  const { bytes, weights } = theirs;
  const into = (weight: number) =>
    weights ? Math.min(weights.max, Math.max(weights.min, weight)) : weight;
  const base = { name: `Company-${field}`, variable: face.variable, bytes };
  if (typeof face.axis === 'number') {
    return { ...base, weight: face.weight, ...(weights && { axis: into(face.axis) }) };
  }
  if (!weights) return { ...base, weight: `${face.axis?.min}` };
  const axis = { min: into(face.axis?.min ?? 400), max: into(face.axis?.max ?? 700) };
  return axis.min === axis.max
    ? { ...base, weight: `${axis.min}`, axis: axis.min }
    : { ...base, weight: `${axis.min} ${axis.max}`, axis };
}

function describeMissing({ field, name, missing }: CompanyFace): string {
  const listed = missing.slice(0, 40).join(' ');
  const rest = missing.length > 40 ? ` and ${missing.length - 40} more` : '';
  return `brand.yaml  fonts.${field}\n  "${name}" lacks characters that the content uses: ${listed}${rest}. Browsers take them from another typeface. Use a file that has them, or leave the field out.`;
}

/** Every character of the content and the source, and the printable ASCII that learners type. */
async function collectCharacters(root: string): Promise<string> {
  const files = await glob('src/**/*.{astro,tsx,css}', { cwd: root, absolute: true });
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  texts.push(await readWords(root, ['mdx', 'yaml']));
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  return [...new Set([...ascii, ...texts.join('')])].sort().join('');
}

/** Writes the cut face unless the same cut is there already; returns its path. */
async function cutFace(face: Face, characters: string, folder: URL): Promise<string> {
  const key = createHash('sha256')
    .update(`closed ${characters}${face.file ?? ''}${JSON.stringify(face.axis)}`)
    .update(face.bytes ?? '')
    .digest('hex')
    .slice(0, 10);
  // The key names the folder: every page carries the name of the file, and Vite adds a hash to it.
  const target = new URL(`${key}/${face.name.toLowerCase()}.woff2`, folder);
  if (!(await readFile(target).catch(() => null))) {
    const whole =
      face.bytes ?? (await readFile(createRequire(import.meta.url).resolve(face.file ?? '')));
    const options = {
      targetFormat: 'woff2' as const,
      ...(face.axis && { variationAxes: { wght: face.axis } }),
      // Ligatures and alternates are a tenth of the file, and a heading reads as well without.
      noLayoutClosure: true,
    };
    await mkdir(new URL('.', target), { recursive: true });
    await writeFile(target, await subsetFont(whole, characters, options));
  }
  return fileURLToPath(target);
}

/**
 * A face that is wider than ours is set smaller, so that headings break where they did: slides are laid
 * out for that. It stays readable, so a very wide one still takes more room.
 */
async function fitSize(file: string, ours: string, words: string): Promise<string | undefined> {
  const [own, other] = await Promise.all([file, ours].map((path) => readFile(path)));
  const wider = own && other ? compareWidths(openFont(own), openFont(other), words) : 1;
  return wider > 1 ? `${Math.max(SMALLEST, Math.floor(100 / wider))}%` : undefined;
}

/** In per cent of the size that a heading has in ours. */
const SMALLEST = 80;

const FACES: Face[] = [
  {
    name: 'Bricolage',
    variable: '--font-display',
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    axis: 750,
    weight: '750',
    standIn: { local: 'Arial Bold', size: '102.5%', ascent: '90.73%', descent: '26.34%' },
  },
  {
    name: 'Atkinson',
    variable: '--font-text',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axis: { min: 400, max: 700 },
    weight: '400 700',
    standIn: { local: 'Arial', size: '99.6%', ascent: '98.8%', descent: '31.73%' },
  },
];

interface Face {
  name: string;
  variable: `--${string}`;
  /** A package's file, or the company's bytes. */
  file?: string;
  bytes?: Buffer;
  /** Weights: one pins the axis, a range keeps it variable; none in a face of one weight. */
  axis?: number | { min: number; max: number };
  /** The same for CSS. */
  weight: string;
  /** Of ours alone: nobody has measured the others. */
  standIn?: { local: string; size: string; ascent: string; descent: string };
}
