import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

/**
 * Makes every key of `content/en/strings.yaml` a type, so that `astro check` finds a sentence that
 * does not exist; and, while writing, serves the page with all of the authors' vocabulary.
 */
export default function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, addWatchFile, config }) => {
        addWatchFile(new URL('content/course.yaml', config.root));
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
