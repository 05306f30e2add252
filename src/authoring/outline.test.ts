import { expect, it } from 'vitest';
import { parseMdx, walk } from './mdx.ts';
import { outline } from './outline.ts';

function read(body: string) {
  const { parsed } = parseMdx('x.mdx', `---\nid: x\n---\n\n${body}`);
  if (!parsed) throw new Error('The text of the test cannot be read.');
  return outline([...walk(parsed.tree)]);
}

it('lists the sections with the minutes of their notes', () => {
  const { sections } = read(`## One {/* #one */}

Text.

<Note minutes={4}>

- **Ask:** Who?

</Note>

## Two {/* #two */}
`);
  expect(sections).toEqual([
    { id: 'one', title: 'One', line: 5, column: 1, minutes: 4 },
    { id: 'two', title: 'Two', line: 15, column: 1, minutes: undefined },
  ]);
});

it('lists facts, words, steps and links with their lines', () => {
  const found = read(`It holds <Fact id="length" inline /> in a <Term id="line">line</Term>.

<Fact id="trust" />

<DoItNow id="x-do" title="Write" minutes={3} limit="length">

See [the next page](../next/).

</DoItNow>
`);
  expect(found.facts.map(({ id, inline, line }) => [id, inline, line])).toEqual([
    ['length', true, 5],
    ['trust', false, 7],
  ]);
  expect(found.terms).toEqual([{ id: 'line', line: 5, column: 43 }]);
  expect(found.tasks).toEqual([
    { id: 'x-do', title: 'Write', minutes: 3, limit: 'length', line: 9, column: 1 },
  ]);
  expect(found.links).toEqual([{ url: '../next/', text: 'the next page', line: 11, column: 5 }]);
});

it('lists what is shown, and leaves out what belongs to something shown or stands on a slide', () => {
  const { shown } = read(`<BeforeAfter>

<Before>

<Profile name="Kim" headline="Boss" />

</Before>

<After>

<Profile name="Kim" headline="I help" />

</After>

</BeforeAfter>

<Picture name="light" alt="A window" />

<OnSlide>

<Picture name="light" alt="A window" />

</OnSlide>
`);
  expect(shown.map(({ tag, line }) => [tag, line])).toEqual([
    ['BeforeAfter', 5],
    ['Picture', 21],
  ]);
});

it('counts what a learner reads, and leaves out notes', () => {
  const { words } = read(`## A title {/* #a */}

One *two* three.

<Case question="Which?">

<Guess>Four</Guess>

<Answer>

Five six.

</Answer>

</Case>

<Note minutes={2}>

- **Ask:** Not this.

</Note>
`);
  expect(words).toEqual(['A title', 'One two three.', 'Four', 'Five six.']);
});

it('takes whole sentences as prose, not labels', () => {
  const { prose } = read(
    '- A label\n- A whole sentence.\n\n| a | b |\n|---|---|\n| One. | Two. |\n',
  );
  expect(prose).toEqual(['A whole sentence.']);
});
