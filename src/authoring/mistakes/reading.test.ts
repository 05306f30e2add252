import { expect, it } from 'vitest';
import { mistake } from '../../../tests/fixtures/content/inspect.ts';

const module = 'en/beginner/profiles/module.mdx';
const second = 'en/beginner/profiles/second.mdx';
const workshop = 'en/beginner/profiles/workshop.mdx';

it('names a colon that needs quotes', () => {
  expect(
    mistake(module, [
      ['promise: A title says what you do.', 'promise: A title: says what you do.'],
    ]),
  ).toMatchInlineSnapshot(`
    "yaml-syntax
    content/en/beginner/profiles/module.mdx:4  YAML
      There is a second colon in this line. Put the whole value in quotes: text: "First this: then that"."
  `);
});

it('names a tab', () => {
  expect(
    mistake('course.yaml', [['    path: beginner/profiles', '	path: beginner/profiles']]),
  ).toMatchInlineSnapshot(`
    "yaml-syntax
    content/course.yaml:7  YAML
      A tab indents this line; YAML needs spaces. Replace the tab by spaces."
  `);
});

it('names a quotation mark that is not closed', () => {
  expect(mistake('facts.yaml', [['name: A list,', 'name: "A list,']])).toMatchInlineSnapshot(`
    "yaml-syntax
    content/facts.yaml:16  YAML
      A quotation mark or a bracket is not closed. Close it, or put the whole value in quotes."
  `);
});

it('names a field that stands twice', () => {
  expect(
    mistake('brand.yaml', [
      ['site: https://small.example', 'site: https://small.example\nsite: https://small.example'],
    ]),
  ).toMatchInlineSnapshot(`
    "yaml-duplicate
    content/brand.yaml:3  site
      "site" stands here for the second time; a field stands once. Keep one of the two lines."
  `);
});

it('names a tag that is not closed', () => {
  expect(mistake(second, [['</Key>', '']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:16  MDX
      <Key> is not closed. Write </Key> behind its text, with a blank line before it."
  `);
});

it('names an HTML comment', () => {
  expect(mistake(second, [['<Key>\n', '<!-- later -->\n\n<Key>\n']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:16  MDX
      A comment in angle brackets cannot be read. Write it like this: {/* ... */}"
  `);
});

it('names a heading id without a comment', () => {
  expect(mistake(second, [['{/* #start */}', '{#start}']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:12  MDX
      The id of a heading stands in a comment. Write it like this: {/* #start */}"
  `);
});

it('names a brace that begins nothing', () => {
  expect(mistake(second, [['It is short.', 'It is {short.']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      Braces mark program code, and this is none. Write a plain brace as \\{."
  `);
});

it('names a less-than sign', () => {
  expect(mistake(second, [['It is short.', 'It is <5 short.']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      A tag begins here, but its name cannot be read. Write a plain "less than" as \\<, or as a word."
  `);
});

it('names a value without quotes or braces', () => {
  const told = (tag: string) => mistake(second, [['It is short.', `🙂 It is ${tag}short</Term>.`]]);
  expect(told('<Term id=feed>')).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      The value of "id" has neither straight quotes nor braces around it. Write id="feed"."
  `);
  expect(told('<Term\n  id="feed" minutes=3>')).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      The value of "minutes" has neither straight quotes nor braces around it. Write minutes={3}."
  `);
  expect(told('<Picture src=a/b.svg/><Term id="feed">')).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      The value of "src" has neither straight quotes nor braces around it. Write src="a/b.svg"."
  `);
  expect(told('<Term id=“feed”>')).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:10  MDX
      The value of "id" has neither straight quotes nor braces around it. Write id="feed"."
  `);
});

it('names a tag that is closed but was not opened', () => {
  expect(mistake(second, [['<Key>\n', '']])).toMatchInlineSnapshot(`
    "mdx-syntax
    content/en/beginner/profiles/second.mdx:19  MDX
      The text cannot be read: Unexpected closing tag \`</Key>\`, expected an open tag first. Look at the tags, quotes and braces of this line."
  `);
});

it('names a file without front matter', () => {
  expect(mistake(workshop, '## Before you start {/* #before */}\n')).toMatchInlineSnapshot(`
    "frontmatter-missing
    content/en/beginner/profiles/workshop.mdx:1  front matter
      The file does not begin with front matter. Put "---" on the first line, then the fields (id, title, ...), then "---" again."
  `);
});
