import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readHosting } from '#authoring/read-hosting.ts';
import { writeRecipe } from '#domain/hosting/recipes.ts';

/** Writes the headers into the built site, as the file that Netlify and Cloudflare Pages read. */
export default function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': () => {
        // Astro lets the environment decide what import.meta.env says, and other tools use this name.
        delete process.env.BASE_URL;
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of Object.entries(writeRecipe('netlify', readHosting()))) {
          await writeFile(new URL(name, dir), text);
        }
      },
    },
  };
}
