import { loadRenderers } from 'astro:container';
import { getEntry, render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import Dots from '#components/art/Dots.astro';
import { getBrand, getLanguages } from '#course/brand.ts';
import type { ReadyModule } from '#course/course.ts';
import {
  getLessonEntry,
  getModuleEntry,
  getReadyModules,
  getWorkshopEntry,
} from '#course/course.ts';
import { pathTo } from '#course/paths.ts';
import { getAskedQuestions } from '#course/quizzes.ts';
import { resolveLink } from '#domain/deck/cut.ts';
import type { Deck, DrawnSlide } from '#domain/deck/deck.ts';
import { drawSlides } from '#domain/deck/draw.ts';
import { layOut, type Placed } from '#domain/deck/layout.ts';
import { writeRuns } from '#domain/deck/runs.ts';
import type { DeckSource, LessonSource } from '#domain/deck/source.ts';
import { isElement, mapElements } from '#domain/deck/tree.ts';
import { spokenIn } from '#i18n/direction.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { getTranslator, type StringKey } from '#i18n/strings.ts';
import type { Language } from '#schemas/language.ts';
import { drawCode } from './code.ts';
import { stageVocabulary } from './vocabulary.ts';

/**
 * The deck of a module in its language. All languages are placed together, since a slide has the same
 * id in each; pages of one module share the work.
 */
export async function getDeck({ id, lang }: ReadyModule, site: URL | undefined): Promise<Deck> {
  const decks = known.get(id) ?? drawDecks(id, site);
  known.set(id, decks);
  const deck = (await decks).get(lang);
  if (!deck) throw new Error(`The module ${id} has no deck in ${lang}`);
  return deck;
}

const known = new Map<string, Promise<Map<Language, Deck>>>();

async function drawDecks(id: string, site: URL | undefined): Promise<Map<Language, Deck>> {
  const languages = await getLanguages();
  const { course } = await getBrand();
  const modules = await Promise.all(
    languages.map(async (lang) => {
      const module = (await getReadyModules(lang)).find((one) => one.id === id);
      if (!module) throw new Error(`The module ${id} is not ready in ${lang}`);
      return module;
    }),
  );
  const sources = await Promise.all(modules.map((module) => readSource(module, site)));
  const speakers = await Promise.all(modules.map(findSpeaker));
  const placed = layOut(sources.map(writeRuns));
  const crowded = modules.flatMap((module, index) => nameCrowded(module, placed[index] ?? []));
  if (crowded.length > 0) console.warn(['', ...crowded, WHAT_TO_DO].join('\n'));
  return new Map(
    languages.map((lang, index) => [
      lang,
      {
        id,
        slides: drawSlides(placed[index] ?? [], inLanguage(course, lang)).map(
          speakers[index] ?? asIs,
        ),
      },
    ]),
  );
}

const asIs = (slide: DrawnSlide) => slide;

const WHAT_TO_DO =
  'By the estimate these slides hold more than fits, and nothing in them can be cut. Shorten them, or put <Split /> where a new slide can begin.';

/** The file and the slide of everything that is too full. */
function nameCrowded({ lang, tier, folder, lessons }: ReadyModule, placed: readonly Placed[]) {
  return placed
    .filter(({ crowded }) => crowded)
    .map(({ slide: { id, title, lesson } }) => {
      const file = lessons.find((one) => one.id === lesson)?.file ?? 'workshop';
      return `content/${lang}/${tier}/${folder}/${file}.mdx  slide #${id}, “${title}”`;
    });
}

async function readSource(module: ReadyModule, site: URL | undefined): Promise<DeckSource> {
  const { lang, tier, folder, title, promise, topic, level, transfer } = module;
  const t = getTranslator(lang);
  const { agenda } = (await getWorkshopEntry(module)).data;
  const address = new URL(pathTo(lang, tier, folder), site).href;
  return {
    id: module.id,
    title,
    promise,
    place: t('text.pair', { one: t(`tier.${tier}`), two: t(`topic.${topic}`) }),
    dots: firstElement(await renderPart(Dots, module, { level })),
    steps: agenda,
    lessons: await Promise.all(module.lessons.map((_, index) => readLesson(module, index))),
    transfer: { title: transfer.title, tasks: (await getModuleEntry(module)).data.tasks },
    address,
    code: drawCode(address, t('deck.code')),
    say: (key, values) => t(key as StringKey, values),
  };
}

async function readLesson(module: ReadyModule, index: number): Promise<LessonSource> {
  const entry = await getLessonEntry(module, index);
  const { id, title, objective, card } = entry.data;
  const { file = '', path = '' } = module.lessons[index] ?? {};
  const { Content } = await render(entry);
  const locals = { text: entry.data.written };
  const html = await renderPart(Content, module, { components: stageVocabulary }, locals);
  return {
    id,
    file,
    title,
    objective,
    card: card.text,
    tree: mapElements(fromHtml(html, { fragment: true }), (node) => resolveLink(node, path)),
    questions: await getAskedQuestions(entry.data),
  };
}

async function renderPart(
  component: Parameters<AstroContainer['renderToString']>[0],
  { lang, tier, folder }: ReadyModule,
  props: Record<string, unknown>,
  locals: App.Locals = {},
): Promise<string> {
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  });
  const params = { lang, tier, module: folder };
  return container.renderToString(component, { props, params, locals });
}

/** What gives the slides of a module the language of their text, where it stands in for a translation. */
async function findSpeaker(module: ReadyModule): Promise<(slide: DrawnSlide) => DrawnSlide> {
  const { lang, id, lessons } = module;
  const [quiz, plan] = await Promise.all([
    getEntry('quizzes', `${lang}/${id}`),
    getWorkshopEntry(module),
  ]);
  const as = (written: Language | undefined) => (written ? spokenIn(written) : undefined);
  return (slide) => {
    if (slide.question) return { ...slide, spoken: as(quiz?.data.written) };
    const lesson = lessons.find((one) => one.id === slide.lesson);
    if (lesson) return { ...slide, spoken: lesson.spoken };
    if (slide.kind === 'opening' || slide.kind === 'transfer') {
      return { ...slide, spoken: module.spoken };
    }
    return slide.kind === 'step' ? { ...slide, spoken: as(plan.data.written) } : slide;
  };
}

function firstElement(html: string) {
  const found = fromHtml(html, { fragment: true }).children.find((node) => isElement(node));
  if (!found) throw new Error(`No element in ${html}`);
  return found;
}
