import type { PageName } from '#schemas/brand.ts';
import { hasPage } from './brand.ts';
import { getCourse, getReadyModules, type ReadyModule } from './course.ts';

/** One page for each language. */
export async function languagePaths() {
  const { languages } = await getCourse();
  return languages.map((lang) => ({ params: { lang } }));
}

/** The same for a page that a company may hide, and for what belongs to it. */
export function pathsOf(page: PageName) {
  return async () => ((await hasPage(page)) ? languagePaths() : []);
}

/** One page for each tier and language. */
export async function tierPaths() {
  const { languages, tiers } = await getCourse();
  return languages.flatMap((lang) =>
    tiers.map((tier, index) => ({ params: { lang, tier }, props: { level: index + 1 } })),
  );
}

/** One page for each module that learners can take, in each language. */
export async function modulePaths() {
  return (await getAllReady()).map((module) => ({ params: toParams(module), props: { module } }));
}

/** One page for each lesson, in each language. */
export async function lessonPaths() {
  return (await getAllReady()).flatMap((module) =>
    module.lessons.map(({ file }, index) => ({
      params: { ...toParams(module), lesson: file },
      props: { module, index },
    })),
  );
}

async function getAllReady(): Promise<ReadyModule[]> {
  const { languages } = await getCourse();
  return (await Promise.all(languages.map(getReadyModules))).flat();
}

function toParams({ lang, tier, folder }: ReadyModule) {
  return { lang, tier, module: folder };
}
