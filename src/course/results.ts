import { getEntry } from 'astro:content';
import { makeQuestion } from '#domain/quiz/make.ts';
import { encodeResults } from '#domain/results/code.ts';
import { isChoosing, type Outcome } from '#domain/results/results.ts';
import { pickStrings } from '#i18n/strings.ts';
import type { ShareData } from '#islands/progress/share/props.ts';
import type { ModuleData, QuestionData, ResultsData } from '#islands/results/props.ts';
import type { Language } from '#schemas/language.ts';
import type { Question } from '#schemas/quiz.ts';
import { getBrand, hasPage } from './brand.ts';
import { getLessonEntry, getReadyModules, type ReadyModule } from './course.ts';
import { pathTo } from './paths.ts';
import { fillTexts } from './quizzes.ts';
import { languagePaths } from './routes.ts';

/** One page for each language, unless the company does without the codes. */
export async function resultPaths() {
  return (await hasResults()) ? languagePaths() : [];
}

/** Whether learners can show their results: somebody must be able to read them. */
export async function hasResults(): Promise<boolean> {
  return (await getBrand()).resultCodes && (await hasPage('trainers'));
}

/** All that the trainer's page of results is given: the questions with what is behind wrong answers. */
export async function getResultsData(lang: Language): Promise<ResultsData> {
  const { siteId } = await getBrand();
  const modules = await getReadyModules(lang);
  return {
    lang,
    strings: pickStrings(lang, 'results'),
    site: siteId,
    modules: await Promise.all(modules.map(readModule)),
  };
}

/** What a learner needs to make a code, and to see in words what is in it. */
export async function getShareData(lang: Language): Promise<ShareData> {
  const { site, modules } = await getResultsData(lang);
  return {
    strings: pickStrings(lang, 'share'),
    site,
    modules: modules.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map(({ id, rev, choices, right, prompt, options }) => ({
        id,
        ...(rev !== undefined && { rev }),
        choices,
        right,
        prompt,
        options: options.map(({ id, text }) => ({ id, text })),
      })),
    })),
  };
}

/** A code as anybody could make it, for the sheet that explains what is in one. */
export async function getSampleCode(lang: Language): Promise<Sample | undefined> {
  const { site, modules } = await getResultsData(lang);
  const [module] = modules;
  if (!module) return undefined;
  const outcomes = module.questions.map(({ id, choices, right }, index): [string, Outcome] => {
    const choice = choices.filter((one) => !right.includes(one)).slice(0, 1);
    return index % 3 === 0
      ? [id, { first: 'wrong', solved: 2, choice }]
      : [id, { first: 'right', solved: 1, choice: [] }];
  });
  const results = { module: module.id, tag: 123_456_789, outcomes: Object.fromEntries(outcomes) };
  return { title: module.title, code: encodeResults(results, module, site) };
}

async function readModule(module: ReadyModule): Promise<ModuleData> {
  const { id, lang, title, lessons } = module;
  const quiz = await getEntry('quizzes', `${lang}/${id}`);
  const places = await Promise.all(
    lessons.map(async (lesson, index) => ({
      ...lesson,
      sections: (await getLessonEntry(module, index)).data.sections,
    })),
  );
  const questions = (quiz?.data.questions ?? []).map((question, index) => ({
    ...describe(question, module, places),
    number: index + 1,
  }));
  return { id, title, questions: await fillTexts(questions, lang, quiz?.data.written) };
}

function describe(
  data: Question,
  { lang, tier, folder }: ReadyModule,
  lessons: readonly Place[],
): Omit<QuestionData, 'number'> {
  const lesson = lessons.find(({ id }) => id === data.lesson);
  const section = lesson?.sections.find(({ id }) => id === data.section);
  const { id, rev, type, prompt } = data;
  const place = { id: data.section, title: section?.title ?? '' };
  const { options, right } = makeQuestion(data, place);
  const choices = isChoosing(type) ? options : [];
  return {
    id,
    ...(rev > 1 && { rev }),
    prompt,
    lesson: lesson?.title ?? '',
    section: { title: place.title, path: `${lesson?.path}#${data.section}` },
    slide: `${pathTo(lang, tier, folder, 'present')}#${id}-vote`,
    choices: choices.map((option) => option.id),
    right: choices.flatMap((option) => (right.includes(option.id) ? option.id : [])),
    options: choices.map((option: Authored) => {
      const { id, text, misconception } = option;
      return { id, text, ...(misconception && { misconception }) };
    }),
  };
}

interface Sample {
  /** Of its module. */
  title: string;
  code: string;
}

interface Authored {
  id: string;
  text: string;
  misconception?: string | undefined;
}

interface Place {
  id: string;
  title: string;
  path: string;
  sections: readonly { id: string; title: string }[];
}
