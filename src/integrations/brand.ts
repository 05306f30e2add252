import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import type { Hosting } from '#domain/hosting/headers.ts';
import type { BrandInput } from '#schemas/brand.ts';

/**
 * Writes the two colours of `content/brand.yaml` as a style sheet, `brand.css` for those who import
 * it; the rest of the palette is derived in tokens.css.
 */
export default function brand(): AstroIntegration {
  return {
    name: 'brand',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, addWatchFile }) => {
        const source = new URL('content/brand.yaml', config.root);
        const sheet = new URL('styles/brand.css', config.cacheDir);
        addWatchFile(source);
        await mkdir(new URL('.', sheet), { recursive: true });
        await writeFile(sheet, renderBrand(await readFile(source, 'utf8')));
        updateConfig({ vite: { resolve: { alias: { 'brand.css': fileURLToPath(sheet) } } } });
      },
    },
  };
}

/**
 * Where the site is published and who may frame it. `SITE` and `BASE` override the brand: for a
 * preview, or on a host that knows better.
 */
export function readHosting(): Hosting {
  const yaml = readFileSync(new URL('../../content/brand.yaml', import.meta.url), 'utf8');
  const { site, base = '/', frames = [] } = parse(yaml) as Pick<BrandInput, keyof Hosting>;
  const parts = (process.env.BASE ?? base).split('/').filter((part) => part !== '');
  return { site: process.env.SITE ?? site, base: ['', ...parts, ''].join('/'), frames };
}

function renderBrand(yaml: string): string {
  const { colour, accent } = parse(yaml) as { colour: string; accent: string };
  return `@layer tokens{:root{--brand-base:${colour};--accent-base:${accent}}}\n`;
}
