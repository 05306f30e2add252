import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

const file = 'tracks.yaml';
const tracks = `- id: track-day
  kind: days
  title: { de: Ein Tag, en: One day }
  who: { de: Alle, en: Everybody }
  why: { de: Darum, en: Because }
  days:
    - - { module: m1, minutes: 30 }
    - - { module: m2, minutes: 60 }
- id: track-year
  kind: months
  title: { de: Ein Jahr, en: A year }
  who: { de: Alle, en: Everybody }
  why: { de: Darum, en: Because }
  phases:
    - { months: 2, tier: beginner, title: { de: Eins, en: One }, text: { de: Los, en: Go } }
    - { months: 1, title: { de: Ende, en: End }, text: { de: Aus, en: Over } }
`;

/** The tracks with one mistake in them. */
function mistakeIn(from: string, to: string): string {
  if (!tracks.includes(from)) throw new Error(`The tracks do not contain ${from}`);
  return mistake(file, tracks.replace(from, to));
}

it('finds nothing wrong with tracks of modules that are ready or planned', () => {
  const { content, problems } = inspect({ [file]: tracks });
  expect(problems).toEqual([]);
  expect(content?.tracks.map(({ data }) => data.id)).toEqual(['track-day', 'track-year']);
});

it('needs no tracks', () => {
  expect(inspect().content?.tracks).toEqual([]);
});

it('names a module that the course does not have', () => {
  expect(mistakeIn('module: m2', 'module: m3')).toMatchInlineSnapshot(`
    "module-unknown
    content/tracks.yaml:8  0.days.1.0.module
      There is no module "m3" in course.yaml. Use one of them: m1, m2."
  `);
});

it('names a module that stands twice in a track, on whichever day', () => {
  expect(mistakeIn('module: m2', 'module: m1')).toMatchInlineSnapshot(`
    "module-twice
    content/tracks.yaml:8  0.days.1.0.module
      The module "m1" stands in this track already. Take it out here or there."
  `);
});

it('names a tier that the course does not have', () => {
  expect(mistakeIn('tier: beginner', 'tier: beginners')).toMatchInlineSnapshot(`
    "place-unknown
    content/tracks.yaml:15  1.phases.0.tier
      "beginners" is not one of the tiers of this course (beginner, advanced). Change it to "beginner"."
  `);
});

it('names a language that a track does not speak', () => {
  expect(
    mistakeIn('title: { de: Ein Tag, en: One day }', 'title: { de: Ein Tag }'),
  ).toMatchInlineSnapshot(`
    "field-missing
    content/tracks.yaml:3  0.title.en
      "en" is missing. Add it: en: "...""
  `);
});

it('names an id that is taken', () => {
  expect(mistakeIn('id: track-year', 'id: m1-first')).toMatchInlineSnapshot(`
    "id-duplicate
    content/tracks.yaml:9  1.id
      The id "m1-first" is taken: content/course.yaml:12 has it. Give this one an id of its own; the other keeps it, because progress hangs on it."
  `);
});

it('names a kind of track that does not exist', () => {
  expect(mistakeIn('kind: days', 'kind: weeks')).toMatchInlineSnapshot(`
    "field-value
    content/tracks.yaml:2  0.kind
      "weeks" is not one of days, dates, months. Choose one of them: kind: days"
  `);
});
