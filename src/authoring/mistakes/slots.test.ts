import { expect, it } from 'vitest';
import {
  companyMistake,
  inspect,
  mistakeInBoth,
  tell,
} from '../../../tests/fixtures/content/inspect.ts';

const file = 'beginner/profiles/first.slots.mdx';

/** Makes a mistake in the English file; the German one is right. */
function insert(english: string, german = '') {
  return companyMistake(`content/en/${file}`, english, { [`content/de/${file}`]: german });
}

it('is told when a place is not there', () => {
  expect(insert('\n<Insert after="tilte">Words.</Insert>')).toMatchInlineSnapshot(`
    "slot-unknown
    company/content/en/beginner/profiles/first.slots.mdx:2  <Insert after>
      There is no section or slot "tilte" in content/en/beginner/profiles/first.mdx. Change it to "title"."
  `);
  expect(insert('<Insert replace="zebra">Words.</Insert>')).toMatchInlineSnapshot(`
    "slot-unknown
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert replace>
      There is no section or slot "zebra" in content/en/beginner/profiles/first.mdx. Use one of title, look."
  `);
});

it('is told when something stands outside of what is inserted', () => {
  expect(insert('{/* Ours */}\n\nWords.\n')).toMatchInlineSnapshot(`
    "slot-text
    company/content/en/beginner/profiles/first.slots.mdx:3  text
      This stands outside of every <Insert>, so it would never be shown. Put it between <Insert after="section-id"> and </Insert>."
  `);
});

it('is told when a section begins inside of another', () => {
  expect(
    insert('<Insert after="title">\n\nWords.\n\n## Ours {/* #ours */}\n\n</Insert>'),
  ).toMatchInlineSnapshot(`
    "slot-heading
    company/content/en/beginner/profiles/first.slots.mdx:5  ##
      A section begins in the middle of what is inserted. Begin with the heading, or write an <Insert> of its own for the section."
  `);
});

it('is told when a place is replaced twice', () => {
  const once = '<Insert replace="title">\n\nGo.\n\n</Insert>\n\n';
  expect(insert(once + once, once)).toMatchInlineSnapshot(`
    "slot-twice
    company/content/en/beginner/profiles/first.slots.mdx:7  <Insert replace>
      "title" is replaced in line 1 already. Join the two."
  `);
});

it('is told when a section takes the place of another without its id', () => {
  const section = (heading: string) =>
    `\n<Insert replace="title">\n\n## ${heading}\n\nWords.\n\n<Note minutes={3}>\n\n- Who?\n\n</Note>\n\n</Insert>\n`;
  const right = section('Ours {/* #title */}');
  expect(insert(section('Ours {/* #ours */}'), right)).toMatchInlineSnapshot(`
    "slot-id
    company/content/en/beginner/profiles/first.slots.mdx:2  <Insert replace>
      What replaces the section "title" has the id "ours", but questions and links name "title". Give its heading the id: {/* #title */}"
  `);
  expect(insert(section('Ours'), right)).toMatchInlineSnapshot(`
    "slot-id
    company/content/en/beginner/profiles/first.slots.mdx:2  <Insert replace>
      What replaces the section "title" has no id, but questions and links name "title". Give its heading the id: {/* #title */}"
  `);
  expect(
    inspect({}, { [`content/en/${file}`]: right, [`content/de/${file}`]: right }).problems,
  ).toEqual([]);
});

it('is told when the tag itself is wrong', () => {
  expect(insert('<Insert bevor="title">Words.</Insert>')).toMatchInlineSnapshot(`
    "attribute-unknown
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert bevor>
      <Insert> has no attribute "bevor"; it has before, after, replace, at. Take it out."
  `);
  expect(insert('<Insert>Words.</Insert>')).toMatchInlineSnapshot(`
    "attribute-missing
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert>
      <Insert> has none of before, after, replace, at. Write exactly one: after="section-id"."
  `);
  expect(insert('<Insert before="title" after="look">Words.</Insert>')).toMatchInlineSnapshot(`
    "attribute-missing
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert>
      <Insert> has more than one of before, after, replace, at. Write exactly one: after="section-id"."
  `);
  expect(insert('<Insert after={3}>Words.</Insert>')).toMatchInlineSnapshot(`
    "attribute-type
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert after>
      "after" is {3}; it takes the id of a section or slot in quotes. Write after="section-id"."
  `);
  expect(insert('<Insert at="title">Words.</Insert>')).toMatchInlineSnapshot(`
    "attribute-type
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert at>
      "title" is not one of start, end. To name a section or slot, write before="title", after="title" or replace="title"."
  `);
  expect(insert('<Insert after="title"></Insert>')).toMatchInlineSnapshot(`
    "tag-children
    company/content/en/beginner/profiles/first.slots.mdx:1  <Insert after>
      <Insert after="title"> holds nothing. Write what shall stand there, or take the tag out."
  `);
  expect(insert('<Insert after="title">\n\nWords.\n')).toMatchInlineSnapshot(`
    "mdx-syntax
    company/content/en/beginner/profiles/first.slots.mdx:1  MDX
      <Insert> is not closed. Write </Insert> behind its text, with a blank line before it."
  `);
});

it('is told in the file and line of the insertion, whatever is wrong with it', () => {
  const right = '<Insert after="title">\n\nWords.\n\n</Insert>\n';
  expect(
    insert(right.replace('Words.', '<Term id="fede">it</Term>'), right),
  ).toMatchInlineSnapshot(`
    "term-unknown
    company/content/en/beginner/profiles/first.slots.mdx:3  <Term id>
      There is no word "fede" in en/glossary.yaml. Change it to "feed"."
  `);
  expect(insert(right.replace('Words.', '[Words](../third/).'), right)).toMatchInlineSnapshot(`
    "link-broken
    company/content/en/beginner/profiles/first.slots.mdx:3  [Words]
      "../third/" leads to /en/beginner/profiles/third/, which is not a page of this course. Take the link out, or write the address of a page that exists."
  `);
  expect(insert(right.replace('Words.', '#### Words'), right)).toMatchInlineSnapshot(`
    "heading-level
    company/content/en/beginner/profiles/first.slots.mdx:3  ####
      "####" is too deep; headings are "##" and "###". Write "###"."
  `);
});

it('is told in our line when the mistake is ours', () => {
  const slots = '<Insert at="start">\n\nWords.\n\n</Insert>\n';
  const { problems } = inspect(
    { 'en/beginner/profiles/first.mdx': [['../second/#start', '../second/#strat']] },
    { [`content/en/${file}`]: slots, [`content/de/${file}`]: slots },
  );
  expect(tell(problems)).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../second/#strat" leads to a section "#strat" that /en/beginner/profiles/second/ does not have (start, m1-second-do). Write #start."
  `);
});

it('is told when the languages do not insert the same', () => {
  const right = '<Insert after="title">Words.</Insert>\n';
  expect(insert(right)).toMatchInlineSnapshot(`
    "parity-missing
    company/content/de/beginner/profiles/first.slots.mdx:1  <Insert>
      The insertion "after title" of company/content/en/beginner/profiles/first.slots.mdx:1 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
  expect(companyMistake(`content/en/${file}`, right)).toMatchInlineSnapshot(`
    "parity-missing
    company/content/de/beginner/profiles/first.slots.mdx:1  <Insert>
      The insertion "after title" of company/content/en/beginner/profiles/first.slots.mdx:1 is missing here. Add it here, or take it out there: the languages hold the same."
  `);
});

it('is told when there is no such lesson', () => {
  expect(companyMistake('content/en/beginner/profiles/frist.slots.mdx', '')).toMatchInlineSnapshot(`
    "file-orphan
    company/content/en/beginner/profiles/frist.slots.mdx:1  file
      It replaces nothing of ours and belongs to no module, so it would never be shown. Rename it to first.slots.mdx."
  `);
});

it('is told when a slot has the id of a section', () => {
  const slot = '<Slot id="title" />\n\n<Note minutes={3}>';
  expect(
    mistakeInBoth('beginner/profiles/first.mdx', [['<Note minutes={3}>', slot]]),
  ).toMatchInlineSnapshot(`
    "section-duplicate
    content/en/beginner/profiles/first.mdx:52  <Slot id>
      The section in line 22 has the id "#title" too. Give this one an id of its own."
  `);
});
