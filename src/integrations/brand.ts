import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';

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

function renderBrand(yaml: string): string {
  const { colour, accent } = parse(yaml) as { colour: string; accent: string };
  return `@layer tokens{:root{--brand-base:${colour};--accent-base:${accent}}}\n`;
}
