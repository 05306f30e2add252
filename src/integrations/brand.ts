import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findCompany } from '#authoring/company.ts';
import { readBrandFile } from '#authoring/settings.ts';
import { makePalette } from '#domain/colour/palette.ts';
import { renderPalette, renderSlides } from '#domain/colour/sheet.ts';
import type { BrandInput } from '#schemas/brand.ts';
import { writeSheet } from './sheet.ts';

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
        addWatchFile(source);
        const root = fileURLToPath(config.root);
        const company = findCompany(root);
        if (company) addWatchFile(new URL(`${company}/brand.yaml`, config.root));
        const values = readBrandFile(root);
        const sheets = renderSheets(values);
        sheets['brand.css'] += await readParts(values, config.root);
        const alias: Record<string, string> = {};
        for (const [name, css] of Object.entries(sheets)) {
          alias[name] = await writeSheet(name, css, config.root);
        }
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}

/** The style of what only some companies have: nobody else loads it. */
async function readParts(brand: BrandInput, root: URL): Promise<string> {
  const parts = {
    logo: brand.logo,
    mentors: brand.mentors?.length,
    signature: brand.certificate?.signature,
  };
  const names = Object.entries(parts).flatMap(([name, used]) => (used ? name : []));
  const files = names.map((name) =>
    readFile(new URL(`src/components/brand/${name}.css`, root), 'utf8'),
  );
  return (await Promise.all(files)).join('');
}

function renderSheets({ colour, accent }: BrandInput): Record<string, string> {
  const palette = makePalette(colour, accent);
  return { 'brand.css': renderPalette(palette), 'slides.css': renderSlides(palette) };
}
