import fc from 'fast-check';
import { type MdastNode, markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';

const one = (text: string, title = 'A task') =>
  toMarkdown({
    title: 'My texts',
    about: 'Of today',
    groups: [
      {
        id: 'lesson',
        title: 'A lesson',
        link: 'https://example.org/en/a b/',
        items: [{ id: 'task', title, versions: [{ label: '24 November 2026, 14:05', text }] }],
      },
    ],
  });

describe('the texts of a learner as Markdown', () => {
  it('have a heading for each lesson and task, with link and date', () => {
    expect(one('First line\nsecond line\n\nlast line')).toBe(`# My texts

Of today

## A lesson

<https://example.org/en/a%20b/>

### A task

24 November 2026, 14:05

> First line${'  '}
> second line
>
> last line
`);
  });

  it('stay as they are where nothing has a meaning in Markdown', () => {
    expect(one('See https://example.org/a?b=c#d, then go on.')).toContain(
      '> See https://example.org/a?b=c#d, then go on.',
    );
    const text =
      'I help nurses (Graz) find time: 50 % less paper! #care @work snake_case 3.5 a-b 🙂';
    expect(one(text)).toContain(`> ${text}\n`);
  });

  it.each([
    '# heading',
    '#',
    '- item\n- item',
    '1. item',
    '2) item',
    '+ item',
    '> quote',
    'title\n===',
    'title\n---',
    '***',
    '___',
    '- - -',
    '```\ncode',
    '    code',
    '~~~\ncode',
    '<script>alert(1)</script>',
    '<https://example.org>',
    '[link](javascript:alert(1))',
    '![picture](x)',
    '[x]: /address',
    '**strong** _soft_ ~~gone~~ `code`',
    'a | b\n--|--\nc | d',
    '|a|\n|-|',
    'a\n:-',
    '&lt; &#35;',
    'end\\',
    '\r\n\r\n# after other line ends\u2028# more',
    '$x$ $$y$$',
    'a\u0000b',
    'https://example.org/a_b_*c*> www.example.org* HTTP://x.org~ mailto:a_b@c.de_',
  ])('show %j as it was typed', (text) => {
    expectPlain(text);
  });

  it('cannot break the document, whatever they are', () => {
    const part = fc.constantFrom(
      ...['#', '-', '*', '_', '`', '>', '<', '[', ']', '(', ')', '!', '|', '~', '=', ':', '&', ';'],
      ...[
        '\\',
        '\n',
        '\r',
        ' ',
        '  ',
        '\t',
        '1',
        '.',
        'a',
        'ä',
        'lt',
        '+',
        '$',
        '{',
        '}',
        '"',
        '/',
      ],
      ...['https://a', 'www.', 'b@c.de', 'x'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => expectPlain(parts.join(''))),
      { numRuns: 1500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), expectPlain), {
      numRuns: 500,
    });
  });

  it('have titles that cannot break it either', () => {
    const found = outlineOf(parse(one('text', 'A\n# <b>title</b>')));
    expect(found).toEqual(['1 My texts', '2 A lesson', '3 A # <b>title</b>']);
  });
});

/** Headings as given, and one quotation with nothing but words and line breaks: those of the text. */
function expectPlain(text: string) {
  const tree = parse(one(text));
  expect(outlineOf(tree)).toEqual(['1 My texts', '2 A lesson', '3 A task']);
  const quotes = tree.filter(({ type }) => type === 'blockquote');
  expect(quotes.length).toBe(1);
  expect(tree.at(-1)?.type).toBe('blockquote');
  const paragraphs = quotes[0]?.children ?? [];
  expect(paragraphs.every(({ type }) => type === 'paragraph')).toBe(true);
  const words = paragraphs.map(({ children = [] }) => children.map(readWords).join(''));
  expect(squeeze(words.join('\n'))).toBe(squeeze(text));
}

function readWords({ type, value, children }: Tree): string {
  if (type === 'break') return '\n';
  // An address that stands for itself is a link in many readers: the words stay.
  if (type === 'link') return (children ?? []).map(readWords).join('');
  expect(type).toBe('text');
  return value ?? '';
}

/** Empty lines and spaces at the edges of lines aside. */
function squeeze(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function outlineOf(tree: Tree[]): string[] {
  return tree
    .filter(({ type }) => type === 'heading')
    .map(({ depth, children = [] }) => `${depth} ${children.map(({ value }) => value).join('')}`);
}

function parse(markdown: string): Tree[] {
  const tree: MdastNode = markdownToMdast(markdown);
  return JSON.parse(JSON.stringify(tree)).children;
}

interface Tree {
  type: string;
  value?: string;
  depth?: number;
  children?: Tree[];
}
