import { leastEase, readingEase } from '#domain/writing/ease.ts';
import type { Content, Lesson } from '../content.ts';
import { factsOfLesson } from '../uses.ts';
import { layColumns, type Row } from './columns.ts';
import { measureEffort } from './effort.ts';

/** What every lesson is made of, with the sums of its module and tier, a line for each, for people. */
export function formatLessons(content: Content): string {
  const rows = content.course.languages.flatMap((language) =>
    content.course.tiers.flatMap((tier) => rowsOfTier(content, language, tier)),
  );
  if (rows.length === 0) return 'There is no lesson.';
  return [
    ...layColumns(rows),
    '',
    'Words: all that a learner reads, without quiz and facts. Minutes: announced in course.yaml; about: estimated from reading, doing and answering.',
    'Ease: by Flesch or Amstad, and the floor that is wanted. Shown: pictures and examples. Facts: different ones in lesson and quiz, and when the first of them expires.',
  ].join('\n');
}

function rowsOfTier(content: Content, language: string, tier: string): Row[] {
  const modules = content.course.modules.filter(({ path }) => path.startsWith(`${tier}/`));
  const groups = modules.map(({ id }) => ({
    id,
    lessons: content.lessons.filter(
      (lesson) => lesson.module === id && lesson.language === language,
    ),
  }));
  const all = groups.flatMap(({ lessons }) => lessons);
  if (all.length === 0) return [];
  return [
    ...groups
      .filter(({ lessons }) => lessons.length > 0)
      .flatMap(({ id, lessons }) => [
        ...lessons.map((lesson) => toRow(content, `${language} ${lesson.id}`, [lesson])),
        toRow(content, `${language} ${id}`, lessons),
      ]),
    toRow(content, `${language} ${tier}`, all),
  ];
}

/** One lesson, or several together. */
function toRow(content: Content, name: string, lessons: readonly Lesson[]): Row {
  const sum = (count: (lesson: Lesson) => number) =>
    lessons.reduce((total, lesson) => total + count(lesson), 0);
  const prose = lessons.flatMap(({ outline }) => outline.prose);
  const language = lessons[0]?.language ?? 'en';
  const ease = readingEase(prose, language);
  const facts = new Set(lessons.flatMap((lesson) => factsOfLesson(content, lesson)));
  const ends = [...facts].flatMap((id) => content.facts.get(id)?.expires ?? []).sort();
  return {
    lesson: name,
    words: `${sum((lesson) => measureEffort(content, lesson).words)}`,
    minutes: `${sum(({ minutes }) => minutes)}`,
    about: `${Math.round(sum((lesson) => measureEffort(content, lesson).estimate))}`,
    ease: ease === undefined ? '-' : `${Math.round(ease)}`,
    floor: `${leastEase[language] ?? '-'}`,
    sections: `${sum(({ outline }) => outline.sections.length)}`,
    shown: `${sum(({ outline }) => outline.shown.length)}`,
    facts: `${facts.size}`,
    expires: ends[0] ?? '-',
  };
}
