import { getCourse, getReadyModules, type ReadyModule } from './course.ts';

/** One page for each language. */
export async function languagePaths() {
  const { languages } = await getCourse();
  return languages.map((lang) => ({ params: { lang } }));
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
