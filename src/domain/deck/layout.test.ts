import { expect, it } from 'vitest';
import { layOut, type Run } from './layout.ts';
import { element, textOf } from './tree.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const list = (...items: string[]) =>
  element('ul', {}, ...items.map((item) => element('li', {}, item)));
const section = (title: string, ...items: string[]): Run => ({
  id: 'first-one',
  kind: 'section',
  minutes: 3,
  sizes: ['section', 'small'],
  prompts: [element('p', {}, 'Ask.')],
  groups: [
    {
      heading: [text(title)],
      blocks: [{ node: list(...items), notes: [element('p', {}, 'Before.')] }],
      notes: [element('p', {}, 'After.')],
    },
  ],
});
const long = 'This line says a lot about very little. '.repeat(4);

it('gives the slides of a section ids that count on, and its minutes to the first one', () => {
  const [slides = []] = layOut([[section('One', long, long, long)]]);
  expect(slides.map(({ slide }) => [slide.id, slide.minutes])).toEqual([
    ['first-one', 3],
    ['first-one-2', undefined],
  ]);
});

it('says prompts first, what comes before a block with it, what comes after it last', () => {
  const [slides = []] = layOut([[section('One', long, long, long)]]);
  expect(slides.map(({ notes }) => notes.map(textOf))).toEqual([['Ask.', 'Before.'], ['After.']]);
});

it('has the same slides in every language, whichever needs more room', () => {
  const short = section('Eins', 'A', 'B', 'C');
  const [english = [], german = []] = layOut([[section('One', long, long, long)], [short]]);
  expect(german.map(({ slide }) => slide.id)).toEqual(english.map(({ slide }) => slide.id));
  expect(german.map(({ blocks }) => blocks.map(textOf))).toEqual([['AB'], ['C']]);
});

it('takes a smaller heading rather than one more slide', () => {
  const heading = 'A heading that takes two lines up';
  const few = Array.from({ length: 8 }, () => 'A line of text');
  const [[slide] = []] = layOut([[section(heading, ...few)]]);
  expect(slide?.size).toBe('small');
});

it('shows the second half of a pair with the second state', () => {
  const pair = element('div', { className: ['pair'] }, element('figure'), element('figure'));
  const run: Run = {
    ...section('One'),
    groups: [{ heading: [text('One')], blocks: [{ node: pair, notes: [] }], notes: [] }],
  };
  expect(layOut([[run]])[0]?.[0]?.slide.states).toBe(2);
});

it('marks what is higher than a slide and cannot be cut, in the language that needs the room', () => {
  const fits = section('One', 'A line.');
  const crowded = section('Eins', long.repeat(5));
  const decks = layOut([[fits], [crowded]]);
  expect(decks.map((slides) => slides.map((one) => one.crowded))).toEqual([[false], [true]]);
});

it('names the slide where one language shows more than the other', () => {
  const run = section('One', 'A');
  const more: Run = { ...run, groups: [...run.groups, ...run.groups] };
  expect(() => layOut([[run], [{ ...run, groups: [] }]])).toThrow('"first-one"');
  expect(() => layOut([[more], [run]])).toThrow('"first-one"');
});
