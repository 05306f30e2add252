import { expect, it } from 'vitest';
import { mistake } from '../../../tests/fixtures/content/inspect.ts';

const germanFirst = 'de/beginner/profiles/first.mdx';
const first = 'en/beginner/profiles/first.mdx';
const second = 'en/beginner/profiles/second.mdx';
const workshop = 'en/beginner/profiles/workshop.mdx';

it('names the nearest tag', () => {
  expect(
    mistake(second, [
      [
        '<Key>\n\nThis is a line. It is short.\n\n</Key>',
        '<Keys>\n\nThis is a line. It is short.\n\n</Keys>',
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "tag-unknown
    content/en/beginner/profiles/second.mdx:16  <Keys>
      There is no tag <Keys>. Change it to <Key>."
  `);
});

it('names an HTML element and its Markdown', () => {
  expect(mistake(second, [['It is short.', 'It is <b>short</b>.']])).toMatchInlineSnapshot(`
    "html-raw
    content/en/beginner/profiles/second.mdx:10  <b>
      <b> is HTML; lessons hold Markdown and the tags of the course. Write **bold**."
  `);
});

it('names an import', () => {
  expect(mistake(second, [['<Key>\n', 'import x from "x"\n\n<Key>\n']])).toMatchInlineSnapshot(`
    "mdx-code
    content/en/beginner/profiles/second.mdx:16  import
      "import" is program code; a lesson holds words. Take the line out: every tag is there without an import."
  `);
});

it('names an expression', () => {
  expect(mistake(second, [['It is short.', 'It is {1 + 1}.']])).toMatchInlineSnapshot(`
    "mdx-code
    content/en/beginner/profiles/second.mdx:10  {...}
      {1 + 1} is program code; a lesson holds words. Write the text itself, or a plain brace as \\{."
  `);
});

it('names an attribute that is code', () => {
  expect(
    mistake(second, [['<Thread label="A talk">', '<Thread label="A talk" {...more}>']]),
  ).toMatchInlineSnapshot(`
    "mdx-code
    content/en/beginner/profiles/second.mdx:22  <Thread>
      An attribute is program code ({...}); a lesson holds words. Write the attributes one by one."
  `);
});

it('names a picture in Markdown', () => {
  expect(mistake(second, [['It is short.', 'It is ![short](x.png).']])).toMatchInlineSnapshot(`
    "mdx-code
    content/en/beginner/profiles/second.mdx:10  ![...]
      Pictures are drawn by the course, so that they follow the brand. Use <Picture name="..." alt="..." />."
  `);
});

it('names the nearest attribute', () => {
  expect(
    mistake(first, [['view="search" />\n\n</Before>', 'veiw="search" />\n\n</Before>']]),
  ).toMatchInlineSnapshot(`
    "attribute-unknown
    content/en/beginner/profiles/first.mdx:34  <Profile veiw>
      <Profile> has no attribute "veiw"; it has name, headline, photo, look, view, company, place, banner. Change it to "view"."
  `);
});

it('names an attribute on a tag that has none', () => {
  expect(mistake(second, [['<Key>', '<Key style="color:red">']])).toMatchInlineSnapshot(`
    "attribute-unknown
    content/en/beginner/profiles/second.mdx:16  <Key style>
      <Key> has no attribute "style"; it has no attributes. Take it out."
  `);
});

it('names a missing attribute', () => {
  expect(mistake(first, [['question="Which one?"', '']])).toMatchInlineSnapshot(`
    "attribute-missing
    content/en/beginner/profiles/first.mdx:10  <Case question>
      <Case> has no "question". Add question="..."."
  `);
});

it('names a comment from nobody', () => {
  expect(mistake(second, [['<Comment from="Kim">', '<Comment>']])).toMatchInlineSnapshot(`
    "attribute-missing
    content/en/beginner/profiles/second.mdx:24  <Comment from>
      <Comment> has none of from, me. Write exactly one."
  `);
});

it('names a number in quotes', () => {
  expect(mistake(first, [['<Note minutes={2}>', '<Note minutes="2">']])).toMatchInlineSnapshot(`
    "attribute-type
    content/en/beginner/profiles/first.mdx:70  <Note minutes>
      "minutes" is "2"; it takes a number in braces. Write minutes={4}."
  `);
});

it('names a text in braces that is code', () => {
  expect(mistake(first, [['alt="A window"', 'alt={window}']])).toMatchInlineSnapshot(`
    "attribute-type
    content/en/beginner/profiles/first.mdx:62  <Picture alt>
      "alt" is {window}; it takes a text in quotes. Write alt="..."."
  `);
});

it('names the nearest value of an attribute', () => {
  expect(
    mistake(first, [['view="search" />\n\n</Before>', 'view="serch" />\n\n</Before>']]),
  ).toMatchInlineSnapshot(`
    "attribute-type
    content/en/beginner/profiles/first.mdx:34  <Profile view>
      "serch" is not one of card, search, comment. Change it to view="search"."
  `);
});

it('names a flag with a value', () => {
  expect(
    mistake(first, [['headline-length" inline', 'headline-length" inline="yes"']]),
  ).toMatchInlineSnapshot(`
    "attribute-type
    content/en/beginner/profiles/first.mdx:24  <Fact inline>
      "inline" takes no value. Write inline alone."
  `);
});

it('names a tag outside of its place', () => {
  expect(mistake(second, [['<Key>', '<Guess>Three</Guess>\n\n<Key>']])).toMatchInlineSnapshot(`
    "tag-nesting
    content/en/beginner/profiles/second.mdx:16  <Guess>
      <Guess> stands only inside <Case>. Move it into a <Case>, or take it out."
  `);
});

it('names a note inside of a tag', () => {
  expect(
    mistake(second, [['<Key>\n', '<Key>\n\n<Note minutes={3}>\n\n- **Ask:** Who?\n\n</Note>\n']]),
  ).toMatchInlineSnapshot(`
    "tag-nesting
    content/en/beginner/profiles/second.mdx:18  <Note>
      <Note> stands inside <Key>; it stands on its own. Move it behind </Key>."
  `);
});

it('names a quiz in the file of a workshop', () => {
  expect(mistake(workshop, [['## Before', '<Quiz />\n\n## Before']])).toMatchInlineSnapshot(`
    "tag-nesting
    content/en/beginner/profiles/workshop.mdx:12  <Quiz>
      <Quiz> stands only in lessons; this is the workshop file. Take it out."
  `);
});

it('counts the guesses of a case', () => {
  expect(mistake(first, [['<Guess>Two</Guess>\n', '']])).toMatchInlineSnapshot(`
    "tag-children
    content/en/beginner/profiles/first.mdx:10  <Case>
      <Case> holds 1 <Guess>; it needs 2 to 6. Add <Guess>...</Guess>."
  `);
});

it('counts the befores of a pair', () => {
  expect(
    mistake(first, [
      ['<Before>\n\n<Profile name="Kim" headline="Boss" view="search" />\n\n</Before>\n', ''],
    ]),
  ).toMatchInlineSnapshot(`
    "tag-children
    content/en/beginner/profiles/first.mdx:30  <BeforeAfter>
      <BeforeAfter> holds 0 <Before>; it needs exactly 1. Add <Before>...</Before>."
  `);
});

it('names reasons without numbers', () => {
  expect(mistake(first, [['1. It is good.', '- It is good.']])).toMatchInlineSnapshot(`
    "tag-children
    content/en/beginner/profiles/first.mdx:44  <Why>
      <Why> holds no numbered list. Begin its lines with "1. ", with a blank line before the first one."
  `);
});

it('names an empty alternative', () => {
  expect(mistake(first, [['alt="A window"', 'alt=""']])).toMatchInlineSnapshot(`
    "alt-text
    content/en/beginner/profiles/first.mdx:62  <Picture alt>
      The alternative text is empty. Say in one sentence what the picture shows: alt="...""
  `);
});

it('names an alternative that begins with what is known', () => {
  expect(mistake(first, [['alt="A window"', 'alt="Image of a window"']])).toMatchInlineSnapshot(`
    "alt-text
    content/en/beginner/profiles/first.mdx:62  <Picture alt>
      The alternative text begins with "Image of"; a screen reader says that already. Begin with what is to be seen."
  `);
});

it('names a German alternative that begins with what is known', () => {
  expect(
    mistake(germanFirst, [['alt="A window"', 'alt="Bild von einem Fenster"']]),
  ).toMatchInlineSnapshot(`
    "alt-text
    content/de/beginner/profiles/first.mdx:62  <Picture alt>
      The alternative text begins with "Bild von"; a screen reader says that already. Begin with what is to be seen."
  `);
});

it('names a lesson without a quiz', () => {
  expect(mistake(second, [['<Quiz />\n', '']])).toMatchInlineSnapshot(`
    "quiz-place
    content/en/beginner/profiles/second.mdx:1  <Quiz />
      The lesson has no quiz. End it with <Quiz />."
  `);
});

it('names a second quiz', () => {
  expect(mistake(second, [['<Quiz />\n', '<Quiz />\n\n<Quiz />\n']])).toMatchInlineSnapshot(`
    "quiz-place
    content/en/beginner/profiles/second.mdx:38  <Quiz />
      The quiz stands here for the second time. Keep the last one."
  `);
});

it('names text behind the quiz', () => {
  expect(mistake(second, [['<Quiz />\n', '<Quiz />\n\nThe end.\n']])).toMatchInlineSnapshot(`
    "quiz-place
    content/en/beginner/profiles/second.mdx:36  <Quiz />
      Text follows the quiz. Move <Quiz /> to the end."
  `);
});

it('names a section without a note', () => {
  expect(
    mistake(second, [['<Note minutes={3}>\n\n- **Ask:** Who?\n\n</Note>\n', '']]),
  ).toMatchInlineSnapshot(`
    "note-missing
    content/en/beginner/profiles/second.mdx:12  ##  (warning)
      The section "start" has no note, so the trainer's timetable has no minutes for it. End the section with <Note minutes={3}>, a list of prompts, and </Note>."
  `);
});

it('names a second note', () => {
  expect(
    mistake(second, [['<Quiz />', '<Note minutes={3}>\n\n- **Ask:** Who?\n\n</Note>\n\n<Quiz />']]),
  ).toMatchInlineSnapshot(`
    "note-place
    content/en/beginner/profiles/second.mdx:36  <Note>
      The section has a second note. Join the two and add up their minutes."
  `);
});

it('names text behind a note', () => {
  expect(mistake(second, [['<Quiz />', 'One more thing.\n\n<Quiz />']])).toMatchInlineSnapshot(`
    "note-place
    content/en/beginner/profiles/second.mdx:30  <Note>
      Text follows the note; a note ends its section. Move it to the end of the section."
  `);
});

it('names a note before the first section', () => {
  expect(
    mistake(second, [
      ['---\n\nThis', '---\n\n<Note minutes={3}>\n\n- **Ask:** Who?\n\n</Note>\n\nThis'],
    ]),
  ).toMatchInlineSnapshot(`
    "note-place
    content/en/beginner/profiles/second.mdx:10  <Note>
      The note stands before the first section; a note belongs to a section. Move it to the end of a section."
  `);
});

it('names a second title', () => {
  expect(mistake(second, [['<Key>\n', '# More\n\n<Key>\n']])).toMatchInlineSnapshot(`
    "heading-level
    content/en/beginner/profiles/second.mdx:16  #
      The title of the page stands in the front matter; "#" would be a second one. Write "##", or take the line out."
  `);
});

it('names a heading that is too deep', () => {
  expect(mistake(second, [['<Key>\n', '#### More\n\n<Key>\n']])).toMatchInlineSnapshot(`
    "heading-level
    content/en/beginner/profiles/second.mdx:16  ####
      "####" is too deep; headings are "##" and "###". Write "###"."
  `);
});

it('names a level that is skipped', () => {
  expect(mistake(second, [['---\n\nThis', '---\n\n### More\n\nThis']])).toMatchInlineSnapshot(`
    "heading-level
    content/en/beginner/profiles/second.mdx:10  ###
      The first heading is "###"; a level is skipped. Write "##" with an id."
  `);
});

it('names a heading inside of a tag', () => {
  expect(mistake(second, [['<Key>\n', '<Key>\n\n### More\n']])).toMatchInlineSnapshot(`
    "heading-level
    content/en/beginner/profiles/second.mdx:18  ###
      A heading stands inside <Key>. Move it out, or make it **bold**."
  `);
});

it('names a section without an id', () => {
  expect(mistake(workshop, [[' {/* #before */}', '']])).toMatchInlineSnapshot(`
    "heading-id
    content/en/beginner/profiles/workshop.mdx:12  ##
      The section "Before you start" has no id. Add one behind the heading: {/* #job-title */}"
  `);
});

it('names a section id that is none', () => {
  expect(mistake(first, [['### A part', '### A part {/* #A_part */}']])).toMatchInlineSnapshot(`
    "heading-id
    content/en/beginner/profiles/first.mdx:28  ###
      "#A_part" is not an id (lower-case words joined by hyphens). Write it like this: {/* #job-title */}"
  `);
});

it('names a section id that stands there twice', () => {
  expect(mistake(first, [['### A part', '### A part {/* #title */}']])).toMatchInlineSnapshot(`
    "section-duplicate
    content/en/beginner/profiles/first.mdx:28  ###
      The section in line 22 has the id "#title" too. Give this one an id of its own."
  `);
});
