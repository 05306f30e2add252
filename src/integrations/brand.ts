import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

const MODULE = 'virtual:brand.css';

/** Makes the two colours of `content/brand.yaml` available as CSS; the palette is derived in tokens.css. */
export default function brand(): AstroIntegration {
  return {
    name: 'brand',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const file = new URL('content/brand.yaml', config.root);
        addWatchFile(file);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'brand-css',
                resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: async (id) => (id === `\0${MODULE}` ? renderBrand(await readFile(file, 'utf8')) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

/** The address under which the site is published. `SITE` overrides it, e.g. for a preview. */
export function site(): string {
  const yaml = readFileSync(new URL('../../content/brand.yaml', import.meta.url), 'utf8');
  return process.env['SITE'] ?? (parse(yaml) as { site: string }).site;
}

function renderBrand(yaml: string): string {
  const { colour, accent } = parse(yaml) as { colour: string; accent: string };
  return `@layer tokens{:root{--brand-base:${colour};--accent-base:${accent}}}`;
}
