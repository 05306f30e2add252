import type { APIRoute } from 'astro';
import { getBrand, getLanguages } from '#course/brand.ts';
import { getPalette } from '#course/palette.ts';
import { assetPath } from '#course/paths.ts';
import { inLanguage } from '#i18n/in-language.ts';

/** What a device needs to keep the course on its home screen (https://www.w3.org/TR/appmanifest/). */
export const GET: APIRoute = async () => {
  const brand = await getBrand();
  const [lang = 'de'] = await getLanguages();
  const { paper } = (await getPalette()).light;
  const icon = (size: number, purpose: string) => ({
    src: assetPath(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: brand.siteId,
    name: inLanguage(brand.course, lang),
    lang,
    start_url: assetPath(''),
    scope: assetPath(''),
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
