import { expect, it } from 'vitest';
import { mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const second = 'en/beginner/profiles/second.mdx';

it('names a lesson that one language lacks', () => {
  expect(mistake(second, null)).toMatchInlineSnapshot(`
    "file-missing
    content/en/beginner/profiles/second.mdx:1  file
      This file is missing. Add it: course.yaml names this lesson; or take the lesson out of course.yaml."
  `);
});

it('names a file that course.yaml does not know', () => {
  expect(mistake('en/beginner/profiles/secnd.mdx', 'text')).toMatchInlineSnapshot(`
    "file-orphan
    content/en/beginner/profiles/secnd.mdx:1  file
      course.yaml does not know this file, so it would never be shown. Rename it to second.mdx."
  `);
});

it('names a file of a planned module', () => {
  expect(mistake('en/advanced/posts/module.mdx', 'text')).toMatchInlineSnapshot(`
    "file-orphan
    content/en/advanced/posts/module.mdx:1  file
      This file belongs to a module that course.yaml calls planned. Write "status: ready" in course.yaml when the module is complete."
  `);
});

it('names a language that the course does not have', () => {
  expect(mistake('fr/strings.yaml', 'nav.search: Recherche\n')).toMatchInlineSnapshot(`
    "file-orphan
    content/fr/strings.yaml:1  file
      "fr" is not a language of this course (de, en). Move the file, delete it, or add the language to course.yaml."
  `);
});

it('names the nearest tier', () => {
  expect(
    mistake('course.yaml', [['path: advanced/posts', 'path: advancd/posts']]),
  ).toMatchInlineSnapshot(`
    "place-unknown
    content/course.yaml:15  modules.1.path
      "advancd" is not one of the tiers of this course (beginner, advanced). Change it to "advanced"."
  `);
});

it('names the topics', () => {
  expect(mistake('course.yaml', [['topic: posts', 'topic: books']])).toMatchInlineSnapshot(`
    "place-unknown
    content/course.yaml:16  modules.1.topic
      "books" is not one of the topics of this course (profiles, posts). Use one of them, or add "books" to topics."
  `);
});

it('names a folder that two modules share', () => {
  expect(
    mistake('course.yaml', [['path: advanced/posts', 'path: beginner/profiles']]),
  ).toMatchInlineSnapshot(`
    "place-unknown
    content/course.yaml:15  modules.1.path
      Another module has the folder "beginner/profiles" already. Give this module a folder of its own."
  `);
});

it('names an id that is not that of course.yaml', () => {
  expect(mistake(second, [['id: m1-second\n', 'id: m1-secnd\n']])).toMatchInlineSnapshot(`
    "id-mismatch
    content/en/beginner/profiles/second.mdx:2  id
      "m1-secnd" is not the id that course.yaml gives this file ("m1-second"). Write: id: m1-second"
  `);
});

it('names an id that is taken', () => {
  expect(
    mistake('facts.yaml', [
      [
        '- id: people-trust',
        '- id: m1-first\n  grade: S\n  short: { de: alle, en: all }\n  text: { de: Alle., en: All. }\n  source: { name: A study, url: https://example.org/study }\n  checked: 2026-11-01\n  expires: 2027-05-01\n- id: people-trust',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "id-duplicate
    content/facts.yaml:9  1.id
      The id "m1-first" is taken: content/course.yaml:12 has it. Give this one an id of its own; the other keeps it, because progress hangs on it."
  `);
});

it('names a fact that stands there twice', () => {
  expect(
    mistake('facts.yaml', [
      [
        '- id: people-trust',
        '- id: people-trust\n  grade: S\n  short: { de: alle, en: all }\n  text: { de: Alle., en: All. }\n  source: { name: A study, url: https://example.org/study }\n  checked: 2026-11-01\n  expires: 2027-05-01\n- id: people-trust',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "id-duplicate
    content/facts.yaml:16  2.id
      The id "people-trust" is taken: content/facts.yaml:9 has it. Give this one an id of its own; the other keeps it, because progress hangs on it."
  `);
});

it('names the id of a step that is none', () => {
  expect(
    mistakeInBoth('beginner/profiles/first.mdx', [['id="m1-first-do"', 'id="First do"']]),
  ).toMatchInlineSnapshot(`
    "field-value
    content/en/beginner/profiles/first.mdx:64  <DoItNow id>
      "First do" is not an id (lower-case words joined by hyphens). Write it like this: id="pr1-headline-do"."
  `);
});

it('names a published id that is gone', () => {
  expect(mistake('ids.yaml', [['    - m1-first-q1', '    - m1-first-q9']])).toMatchInlineSnapshot(`
    "id-vanished
    content/ids.yaml:6  published.m1.2
      The published id "m1-first-q9" is gone: learners have progress under it. Bring it back, or name its heir: heirs: { m1-first-q9: m1-first-q1 }"
  `);
});

it('names an heir that does not exist', () => {
  expect(mistake('ids.yaml', [['heirs: {}', 'heirs: { m1-old: m1-frst }']])).toMatchInlineSnapshot(`
    "heir-unknown
    content/ids.yaml:7  heirs.m1-old
      "m1-frst" is to be the heir of "m1-old", but no such id exists. Change it to "m1-first"."
  `);
});
