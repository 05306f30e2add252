import logo from 'virtual:logo/file';
import type { APIRoute } from 'astro';
import hero from '#components/art/hero.svg?raw';
import mark from '#components/art/mark.svg?raw';
import { getBrand, hasPage } from '#course/brand.ts';
import { getPalette } from '#course/palette.ts';
import { tierPaths } from '#course/routes.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { getTranslator } from '#i18n/strings.ts';
import { drawCard } from '#integrations/cards/draw.ts';
import { loadFonts } from '#integrations/cards/fonts.ts';
import type { Language } from '#schemas/language.ts';

export const getStaticPaths = async () => ((await hasPage('certificate')) ? tierPaths() : []);

/** The picture to share for a tier that somebody has finished. It names nobody. */
export const GET: APIRoute = async ({ params, props }) => {
  const lang = params.lang as Language;
  const t = getTranslator(lang);
  const brand = await getBrand();
  const png = await drawCard({
    lang,
    title: t('certificate.card.title'),
    label: t(`tier.${params.tier}`),
    level: props.level,
    course: inLanguage(brand.course, lang),
    mark,
    logo,
    motif: hero,
    colours: (await getPalette()).light,
    fonts: await loadFonts(),
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
