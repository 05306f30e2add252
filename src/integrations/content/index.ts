import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { findCompany } from '#authoring/company.ts';
import { OURS } from '#authoring/files.ts';
import { readTables } from '#authoring/settings.ts';
import { ownTexts } from './texts.ts';

/**
 * Makes every key of `content/en/strings.yaml` a type, so that `astro check` finds a sentence that
 * does not exist; and, while writing, serves the page with all of the authors' vocabulary.
 */
export default function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addWatchFile, config, updateConfig }) => {
        addWatchFile(new URL('content/course.yaml', config.root));
        const { root, cacheDir } = config;
        updateConfig({
          vite: {
            plugins: [
              sentences(fileURLToPath(root)),
              ...(process.env.COMPANY ? [ownTexts(root, cacheDir)] : []),
            ],
          },
        });
        if (command === 'dev') {
          injectRoute({ pattern: '/[lang]/authors/', entrypoint: './src/authors/Authors.astro' });
        }
      },
      'astro:config:done': async ({ config, injectTypes }) => {
        const raw = await readFile(new URL('content/en/strings.yaml', config.root), 'utf8');
        const keys = Object.keys(parse(raw) as object).map((key) =>
          key.replace(/\.(one|other)$/, ''),
        );
        const lines = [...new Set(keys)].map((key) => `    ${JSON.stringify(key)}: string;`);
        injectTypes({
          filename: 'strings.d.ts',
          content: `declare global {\n  interface Strings {\n${lines.join('\n')}\n  }\n}\nexport {};\n`,
        });
      },
    },
  };
}

/** `virtual:sentences`: the sentences of the user interface by language and key, a company's over ours. */
function sentences(root: string) {
  const name = '\0virtual:sentences';
  return {
    name: 'sentences',
    resolveId: (id: string) => (id === 'virtual:sentences' ? name : undefined),
    async load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== name) return undefined;
      const tables = await readTables(root);
      for (const language of tables.keys()) {
        for (const folder of [OURS, findCompany(root)]) {
          const file = join(root, folder ?? OURS, language, 'strings.yaml');
          if (existsSync(file)) this.addWatchFile(file);
        }
      }
      const texts = [...tables].map(([language, table]) => [
        language,
        Object.fromEntries([...table].map(([key, { text }]) => [key, text])),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}
