import { getEntry } from 'astro:content';
import type { AskedQuestion, Say } from '#domain/deck/source.ts';
import { makeQuestion } from '#domain/quiz/make.ts';
import type { Question, Quiz } from '#domain/quiz/quiz.ts';
import { spokenIn } from '#i18n/direction.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { getTranslator, pickStrings, type StringKey } from '#i18n/strings.ts';
import type { LessonRecord, QuizRecord } from '#integrations/content/records.ts';
import type { QuizProps } from '#islands/quiz/props.ts';
import type { Language } from '#schemas/language.ts';
import type { Question as QuestionData } from '#schemas/quiz.ts';
import { getBrandValue } from './brand.ts';
import { getCourse, getLessonEntry, type ReadyModule } from './course.ts';
import { drawingsPath } from './drawings.ts';
import { getFact } from './facts.ts';

/** All that the quiz island of a lesson is given: questions, sentences, language. */
export async function getQuizProps(lesson: LessonRecord): Promise<QuizProps> {
  const { written } = await getAuthored(lesson);
  const lang = written ?? lesson.lang;
  const quiz = await getQuiz(lesson);
  const strings = pickQuizStrings(lang, quiz);
  return { quiz, strings, lang, ...(written && { spoken: spokenIn(written) }) };
}

/** The quizzes of all lessons of a module, for its worksheet. */
export async function getModuleQuizzes(module: ReadyModule): Promise<ModuleQuizzes> {
  const all = await Promise.all(
    module.lessons.map(async ({ id, title }, index) => {
      const { data } = await getLessonEntry(module, index);
      const props = await getQuizProps(data);
      // Here one page has many.
      return { ...props, title, quiz: { ...props.quiz, id } };
    }),
  );
  return {
    lessons: all.map(({ title, quiz }) => ({ title, quiz })),
    strings: Object.assign({}, ...all.map(({ strings }) => strings)),
    lang: all[0]?.lang ?? module.lang,
    spoken: all[0]?.spoken,
  };
}

/** The sentences of the quiz itself and of the types of its questions. */
export function pickQuizStrings(lang: Language, quiz: Quiz): Record<string, string> {
  return pickStrings(lang, 'quiz', ...new Set(quiz.questions.map(({ type }) => type)));
}

/**
 * A question as learners get it. What only authors need (misconceptions, objectives) stays out;
 * whatever else a type has goes along.
 */
export function toQuestion(data: QuestionData, sectionTitle: string): Question {
  const { lesson, objective, section, rev, ...rest } = withoutMisconceptions(data);
  return makeQuestion({ ...rest, ...(rev > 1 && { rev }) }, { id: section, title: sectionTitle });
}

/** The questions of a lesson as a trainer asks them: with what is behind a wrong answer. */
export async function getAskedQuestions(lesson: LessonRecord): Promise<AskedQuestion[]> {
  const { questions } = await getQuiz(lesson);
  const { questions: authored, written } = await getAuthored(lesson);
  return Promise.all(
    questions.map(async (question, place) => ({
      question,
      misconceptions: await fillTexts(misconceptionsOf(authored[place]), lesson.lang, written),
      ...(written && { say: sayIn(written) }),
    })),
  );
}

/** For a question that stands in for its translation. */
function sayIn(lang: Language): Say {
  const t = getTranslator(lang);
  return (key, values) => t(key as StringKey, values);
}

/** By the option's id. */
function misconceptionsOf(data: QuestionData | undefined): Record<string, string> {
  if (!data || !('options' in data)) return {};
  const entries = data.options.flatMap((option) =>
    'misconception' in option && option.misconception
      ? [[option.id, option.misconception] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/** @returns the questions, and their language where they stand in for a translation */
async function getAuthored({ lang, module, id }: LessonRecord): Promise<QuizRecord> {
  const { questions = [], ...rest } = (await getEntry('quizzes', `${lang}/${module}`))?.data ?? {};
  return { ...rest, questions: questions.filter((question) => question.lesson === id) };
}

/** However deep they lie. */
function withoutMisconceptions<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'misconception' ? undefined : inner)),
  );
}

/**
 * The quiz of one lesson as its learners get it: facts and brand values filled in, each question with
 * the title of the section that explains it.
 */
async function getQuiz(lesson: LessonRecord): Promise<Quiz> {
  const { lang, sections } = lesson;
  const { questions, written } = await getAuthored(lesson);
  const { modules } = await getCourse();
  const place = modules.find(({ id }) => id === lesson.module)?.path.split('/') ?? [];
  const file = drawingsPath(lang, ...place);
  const quiz: Quiz = {
    // It begins every name in the form; the page of a lesson has one quiz and is heavy enough.
    id: 'quiz',
    questions: questions.map((question) => ({
      ...toQuestion(question, sections.find(({ id }) => id === question.section)?.title ?? ''),
      ...(question.type === 'spot' && { file }),
    })),
  };
  return fillTexts(quiz, lang, written);
}

/**
 * Fills every text inside a value, however deep.
 * @param lang of the page: the company's names are as elsewhere on it
 * @param text of the texts themselves
 */
export async function fillTexts<T>(value: T, lang: Language, text = lang): Promise<T> {
  if (typeof value === 'string') return (await fillText(value, lang, text)) as T;
  if (Array.isArray(value))
    return (await Promise.all(value.map((item) => fillTexts(item, lang, text)))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, item]) => [key, await fillTexts(item, lang, text)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as T;
}

/** `{fact:linkedin-headline-length}` becomes the short form of the fact, `{brand:company}` the name. */
async function fillText(sentence: string, lang: Language, text: Language): Promise<string> {
  const [start = '', ...rest] = sentence.split(/\{(fact|brand):([^}]+)\}/);
  let filled = start;
  for (let index = 0; index < rest.length; index += 3) {
    const [kind, name = '', after = ''] = rest.slice(index);
    const value =
      kind === 'fact'
        ? inLanguage((await getFact(name)).short, text)
        : await getBrandValue(name, lang);
    filled += value + after;
  }
  return filled;
}

interface ModuleQuizzes extends Pick<QuizProps, 'strings' | 'lang'> {
  /** Where the questions stand in for a translation. */
  spoken: QuizProps['spoken'] | undefined;
  lessons: { title: string; quiz: Quiz }[];
}
