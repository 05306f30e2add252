import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { makePalette } from '#domain/colour/palette.ts';
import { renderPalette, renderSlides } from '#domain/colour/sheet.ts';

/**
 * Writes the palette that follows from `content/brand.yaml` as style sheets, for those who import
 * them: `brand.css` for every page, `slides.css` for the stage.
 */
export default function brand(): AstroIntegration {
  return {
    name: 'brand',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, addWatchFile }) => {
        const source = new URL('content/brand.yaml', config.root);
        // Not in the cache of the packages, which several checkouts may share.
        const folder = new URL('.astro/styles/', config.root);
        addWatchFile(source);
        await mkdir(folder, { recursive: true });
        const sheets = renderSheets(await readFile(source, 'utf8'));
        const alias: Record<string, string> = {};
        for (const [name, css] of Object.entries(sheets)) {
          alias[name] = fileURLToPath(new URL(name, folder));
          await writeFile(alias[name], css);
        }
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}

function renderSheets(yaml: string): Record<string, string> {
  const { colour, accent } = parse(yaml) as { colour: string; accent?: string };
  const palette = makePalette(colour, accent);
  return { 'brand.css': renderPalette(palette), 'slides.css': renderSlides(palette) };
}
