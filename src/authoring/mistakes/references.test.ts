import { expect, it } from 'vitest';
import { smallCourse } from '../../../tests/fixtures/content/course.ts';
import { inspect, mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const first = 'en/beginner/profiles/first.mdx';
const quiz = 'en/beginner/profiles/quiz.yaml';

it('names the nearest fact', () => {
  expect(
    mistake(first, [['id="headline-length" inline', 'id="headline-lenght" inline']]),
  ).toMatchInlineSnapshot(`
    "fact-unknown
    content/en/beginner/profiles/first.mdx:24  <Fact id>
      There is no fact "headline-lenght" in facts.yaml. Change it to "headline-length"."
  `);
});

it('names the nearest fact in a question', () => {
  expect(
    mistake(quiz, [['{fact:headline-length}', '{fact:headline-lenght}']]),
  ).toMatchInlineSnapshot(`
    "fact-unknown
    content/en/beginner/profiles/quiz.yaml:7  questions.0.prompt
      There is no fact "headline-lenght" in facts.yaml. Change it to "headline-length"."
  `);
});

it('names a fact that is nowhere near', () => {
  expect(mistake(first, [['limit="headline-length"', 'limit="words"']])).toMatchInlineSnapshot(`
    "fact-unknown
    content/en/beginner/profiles/first.mdx:64  <DoItNow limit>
      There is no fact "words" in facts.yaml. Add an entry "- id: words" to facts.yaml."
  `);
});

it('names a limit without a number', () => {
  expect(
    mistake(first, [['limit="headline-length"', 'limit="people-trust"']]),
  ).toMatchInlineSnapshot(`
    "limit-unknown
    content/en/beginner/profiles/first.mdx:64  <DoItNow limit>
      The fact "people-trust" has no number, so the box cannot count up to it. Add "value: 220" to the fact, or take the limit out."
  `);
});

it('names the nearest glossary word', () => {
  expect(mistake(first, [['<Term id="headline">', '<Term id="hedline">']])).toMatchInlineSnapshot(`
    "term-unknown
    content/en/beginner/profiles/first.mdx:24  <Term id>
      There is no word "hedline" in en/glossary.yaml. Change it to "headline"."
  `);
});

it('names the nearest picture', () => {
  // The list in brackets grows with every drawing.
  expect(mistake(first, [['name="light"', 'name="lihgt"']])).toMatch(
    /^picture-unknown\ncontent\/en\/beginner\/profiles\/first.mdx:62 {2}<Picture name>\n {2}There is no picture "lihgt" \(portraits, light, [^)]*\). Change it to "light"\.$/,
  );
});

it('counts the labels of a picture', () => {
  expect(
    mistake(first, [['labels={["behind", "in front"]}', 'labels={["behind"]}']]),
  ).toMatchInlineSnapshot(`
    "picture-labels
    content/en/beginner/profiles/first.mdx:62  <Picture labels>
      The picture "light" has 2 labels; here are 1. Write 2: labels={["...", "..."]}."
  `);
});

it('names the nearest value of the brand', () => {
  expect(
    mistake(first, [['value="contact.comms"', 'value="contact.coms"']]),
  ).toMatchInlineSnapshot(`
    "brand-unknown
    content/en/beginner/profiles/first.mdx:60  <Brand value>
      "contact.coms" is not a value of the brand (company, course, contact.comms, contact.legal, contact.security, contact.works-council). Change it to "contact.comms"."
  `);
});

it('names the values of the brand in a question', () => {
  expect(mistake(quiz, [['{brand:company}', '{brand:ceo}']])).toMatchInlineSnapshot(`
    "brand-unknown
    content/en/beginner/profiles/quiz.yaml:7  questions.0.prompt
      "ceo" is not a value of the brand (company, course, contact.comms, contact.legal, contact.security, contact.works-council). Use one of them."
  `);
});

it('names braces that are not filled in', () => {
  expect(mistake(quiz, [['Which two?', 'Which {two}?']])).toMatchInlineSnapshot(`
    "placeholder-unknown
    content/en/beginner/profiles/quiz.yaml:18  questions.1.prompt
      {two} is not filled in: braces hold {fact:id} or {brand:value}. Write one of the two, or use round brackets."
  `);
});

it('names the nearest page', () => {
  expect(mistake(first, [['(../second/#start)', '(../secnd/#start)']])).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../secnd/#start" leads to /en/beginner/profiles/secnd/, which is not a page of this course. Write ../second/."
  `);
});

it('names every other page of the language that is called so, those of the topic first', () => {
  const modules = [
    { id: 'm3', path: 'beginner/care', topic: 'posts' },
    { id: 'm4', path: 'beginner/photos', topic: 'profiles' },
  ];
  const copies = modules.flatMap(({ id, path }) =>
    Object.entries(smallCourse)
      .filter(([file]) => file.includes('/beginner/profiles/'))
      .map(([file, text]) => [
        file.replace('beginner/profiles', path),
        text.replaceAll('m1', id).replaceAll('(../second/#start)', '(#look)'),
      ]),
  );
  const added = modules.map(
    ({ id, path, topic }) => `  - id: ${id}
    path: ${path}
    topic: ${topic}
    status: ready
    transferMinutes: 20
    lessons:
      - { id: ${id}-first, file: first, minutes: 3 }
      - { id: ${id}-second, file: second, minutes: 3 }
`,
  );
  const { problems } = inspect({
    ...Object.fromEntries(copies),
    'course.yaml': `${smallCourse['course.yaml']}${added.join('')}`,
    [first]: [['(../second/#start)', '(../../second/)']],
    'en/beginner/profiles/second.mdx': [['It is short.', 'It is [called so](../secnd/).']],
  });
  const broken = problems.filter(({ kind }) => kind === 'link-broken');
  expect(broken.map(({ file, fix }) => `${file}: ${fix}`)).toMatchInlineSnapshot(`
    [
      "content/en/beginner/profiles/first.mdx: Write one of ../second/, ../../photos/second/, ../../care/second/.",
      "content/en/beginner/profiles/second.mdx: Write one of ../../photos/second/, ../../care/second/.",
    ]
  `);
});

it('does not name the page itself, nor one that is not near', () => {
  const told = (address: string) => mistake(first, [['(../second/#start)', `(${address})`]]);
  expect(told('first/')).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "first/" leads to /en/beginner/profiles/first/first/, which is not a page of this course. Take the link out, or write the address of a page that exists."
  `);
  expect(told('../rules/')).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../rules/" leads to /en/beginner/profiles/rules/, which is not a page of this course. Take the link out, or write the address of a page that exists."
  `);
});

it('names the nearest section of a page', () => {
  expect(mistake(first, [['(../second/#start)', '(../second/#strat)']])).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../second/#strat" leads to a section "#strat" that /en/beginner/profiles/second/ does not have (start, m1-second-do). Write #start."
  `);
});

it('names a section of the same page', () => {
  expect(mistake(first, [['(../second/#start)', '(#start)']])).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "#start" leads to a section "#start" that /en/beginner/profiles/first/ does not have (title, look, m1-first-do). Use one of them."
  `);
});

it('names the nearest word of the glossary and the nearest rule of the guideline', () => {
  const told = (address: string) => mistake(first, [['(../second/#start)', `(${address})`]]);
  expect(told('../../../glossary/#fed')).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../../../glossary/#fed" leads to a section "#fed" that /en/glossary/ does not have (headline, feed, grades). Write #feed."
  `);
  expect(told('../../../guidelines/#guide-peple')).toMatchInlineSnapshot(`
    "link-broken
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "../../../guidelines/#guide-peple" leads to a section "#guide-peple" that /en/guidelines/ does not have (guide-people, guide-tone, whom). Write #guide-people."
  `);
  const { problems } = inspect({
    [first]: [
      [
        '[on to part two](../second/#start)',
        '[word](../../../glossary/#feed), [rule](../../../guidelines/#guide-tone), [task](../#m1-transfer-do)',
      ],
    ],
  });
  expect(problems).toEqual([]);
});

it('names a link where fields hold plain words: in a question, a glossary, a guideline, front matter', () => {
  const link = '[part two](../second/)';
  expect(
    mistake(quiz, [['text: Five, feedback: No.', `text: Five, feedback: "See ${link}."`]]),
  ).toMatchInlineSnapshot(`
    "field-markup
    content/en/beginner/profiles/quiz.yaml:22  questions.1.options.1.feedback
      "[part two](../second/)" would be shown as it is: this field holds plain words. Move it into the text of a lesson, or take it out."
  `);
  expect(mistake('guidelines.yaml', [['en: Ask people.', `en: "Ask ${link}."`]])).toMatch(
    /^field-markup\n/,
  );
  expect(mistake('en/glossary.yaml', [['"The headline."', '"See https://example.org."']])).toMatch(
    /^field-markup\n/,
  );
  expect(mistake(first, [['objective: A', 'objective: <b>A</b>']])).toMatch(/^field-markup\n/);
  expect(mistake(first, [['question="Which one?"', `question="Which ${link}?"`]])).toMatch(
    /^field-markup\n/,
  );
});

it('names an address from the root', () => {
  expect(
    mistake(first, [['(../second/#start)', '(/en/beginner/profiles/second/)']]),
  ).toMatchInlineSnapshot(`
    "link-address
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "/en/beginner/profiles/second/" is neither a relative address nor one that begins with https://. Write it relative to this page: ../about/#fold."
  `);
});

it('names an address without https', () => {
  expect(mistake(first, [['(../second/#start)', '(http://example.org)']])).toMatchInlineSnapshot(`
    "link-address
    content/en/beginner/profiles/first.mdx:60  [on to part two]
      "http://example.org" is neither a relative address nor one that begins with https://. Write https://example.org."
  `);
});

it('names a link that does not say where it leads', () => {
  expect(mistake(first, [['[on to part two]', '[here]']])).toMatchInlineSnapshot(`
    "link-text
    content/en/beginner/profiles/first.mdx:60  [here]
      "here" does not say where the link leads. Name the target: [how to write About](../about/)."
  `);
});

it('names the nearest rule of the guideline', () => {
  expect(
    mistakeInBoth('beginner/profiles/second.mdx', [
      ['<Key>\n', '<Guideline rule="guide-peple" />\n\n<Key>\n'],
    ]),
  ).toMatchInlineSnapshot(`
    "rule-unknown
    content/en/beginner/profiles/second.mdx:16  <Guideline rule>
      There is no rule "guide-peple" in guidelines.yaml. Change it to "guide-people"."
  `);
});
