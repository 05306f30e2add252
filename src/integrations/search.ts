import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/**
 * Indexes the built site with Pagefind, one index for each language. `npm run dev` searches the
 * index of the last build.
 */
export default function search(): AstroIntegration {
  let outDir: URL;
  let base: string;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(`${base}/pagefind`, async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const file = new URL(`pagefind${pathname}`, outDir);
          const found = await stat(file).then(
            (one) => one.isFile(),
            () => false,
          );
          if (!found || !file.href.startsWith(outDir.href)) {
            logger.warn('The search has no index yet. Run "npm run build" once.');
            return next();
          }
          response.setHeader(
            'Content-Type',
            TYPES[extname(pathname)] ?? 'application/octet-stream',
          );
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ excludeSelectors: UNSEARCHED });
        if (!index) throw new Error(`The search index could not be started: ${errors.join(', ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind', dir)),
        });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`The search index failed: ${problems.join(', ')}`);
        await sortLanguages(new URL('pagefind/pagefind-entry.json', dir));
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}

/**
 * What is on a lesson's page and not to be found: its number, the meanings of words (the glossary has
 * them), tasks, questions with their answers, sources. Named here and not in the page, every byte of
 * which a phone must load; other pages mark theirs with `data-pagefind-ignore`.
 */
const UNSEARCHED = ['.prose > .eyebrow', '[popover]', '.do', '.quiz', '.sources'];

/** Pagefind lists the languages in the order in which they were ready; two builds should be alike. */
async function sortLanguages(file: URL) {
  const entry = JSON.parse(await readFile(file, 'utf8'));
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
