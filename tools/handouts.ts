/**
 * `npm run handouts`: writes every paper of the course as a PDF, with the Chromium of the tests.
 *   npm run handouts                        all modules, all languages, A4, into handouts/
 *   npm run handouts -- profiles --lang de  one module, one language
 *   npm run handouts -- --letter --out dir  on US Letter, into another folder
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { readHosting } from '#authoring/read-hosting.ts';
import { readCourseFile, readLanguages } from '#authoring/settings.ts';
import { getBrowser, quietFlags } from './browser.mjs';
import { countPages } from './handouts/pages.ts';
import { listPapers, type Paper } from './handouts/papers.ts';
import { run } from './run.mjs';
import { serve } from './serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { only, lang, letter, out } = readWishes();
  // A company's own modules are printed too, and those that it hides are not.
  const course = await readCourseFile(root);
  if (!course) throw new Error('The course cannot be read. "npm run content" says why.');
  const all = readLanguages(root);
  if (lang && !all.includes(lang)) {
    throw new Error(`The site has no language "${lang}": it has ${all.join(', ')}.`);
  }
  const languages = lang ? [lang] : all;
  await buildMissing();
  const papers = listPapers({ dist, course, only, languages });
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });

  const executablePath = await getBrowser(console.log);
  const site = await serve({ dir: dist, port: 0, base: readHosting().base });
  const browser = await chromium.launch({ args: quietFlags, executablePath });
  try {
    for (const paper of papers) {
      const pdf = await print(browser, site.url, paper, letter ? 'Letter' : 'A4');
      writeFileSync(join(folder, paper.file), pdf);
      const pages = `${countPages(pdf)}`.padStart(3);
      console.log(`${paper.file.padEnd(36)} ${pages} pages ${`${pdf.length}`.padStart(10)} bytes`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${papers.length} files in ${folder}`);
}

/** @throws with the way to call it, if it was called in another */
function readWishes() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        letter: { type: 'boolean', default: false },
        out: { type: 'string', default: join(root, 'handouts') },
      },
    });
    const [only, ...more] = positionals;
    if (more.length > 0) throw new Error('Name one module, or none for all.');
    return { only, ...values };
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(
      `${reason}\nnpm run handouts -- [module] [--lang de] [--letter] [--out folder]`,
      { cause: error },
    );
  }
}

/** A site that was built before stays as it is: "npm run build" brings it up to date. */
async function buildMissing(): Promise<void> {
  if (existsSync(dist)) return;
  console.log('Building the site first (a minute or two) ...');
  const { code, output } = await run('npm run build');
  if (code !== 0) throw new Error(`${output}\nThe build failed; the reason is above.`);
}

/** @throws when the page is not there */
async function print(browser: Browser, site: string, { path }: Paper, format: 'A4' | 'Letter') {
  const page = await browser.newPage();
  try {
    const response = await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
    if (!response?.ok()) {
      throw new Error(`dist has no page ${path}. Run "npm run build" and try again.`);
    }
    return await page.pdf({ format, preferCSSPageSize: true });
  } finally {
    await page.close();
  }
}
