import logo from 'virtual:logo/file';
import type { APIRoute } from 'astro';
import { getMotif } from '#components/art/drawings.ts';
import mark from '#components/art/mark.svg?raw';
import { getBrand } from '#course/brand.ts';
import type { ReadyModule } from '#course/course.ts';
import { getPalette } from '#course/palette.ts';
import { modulePaths } from '#course/routes.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { getTranslator } from '#i18n/strings.ts';
import { drawCard } from '#integrations/cards/draw.ts';
import { loadFonts } from '#integrations/cards/fonts.ts';

export const getStaticPaths = modulePaths;

export const GET: APIRoute<{ module: ReadyModule }> = async ({ props: { module } }) => {
  const brand = await getBrand();
  const t = getTranslator(module.lang);
  const png = await drawCard({
    lang: module.lang,
    title: module.title,
    label: t('text.pair', { one: t(`tier.${module.tier}`), two: t(`topic.${module.topic}`) }),
    course: inLanguage(brand.course, module.lang),
    level: module.level,
    mark,
    logo,
    motif: getMotif(module),
    colours: (await getPalette()).light,
    fonts: await loadFonts(),
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
