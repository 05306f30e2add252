import { expect, it } from 'vitest';
import { inspect, tell } from '../../../tests/fixtures/content/inspect.ts';

const folder = 'en/beginner/profiles';
const prose = 'This is a line.';
const formula = 'Send the open questions today.';

it('names a formula with all of its places, in lessons, modules, workshops and feedback', () => {
  const { problems } = inspect({
    [`${folder}/module.mdx`]: [[prose, formula]],
    [`${folder}/first.mdx`]: [[prose, formula]],
    [`${folder}/quiz.yaml`]: [['text: Five, feedback: No.', `text: Five, feedback: ${formula}`]],
    [`${folder}/workshop.mdx`]: [['how: Everyone looks.', `how: ${formula}`]],
  });
  expect(tell(problems)).toMatchInlineSnapshot(`
    "phrase-often
    content/en/beginner/profiles/module.mdx:11  text  (warning)
      "send the open questions today" stands in 4 lessons or plans, here and in content/en/beginner/profiles/first.mdx:12, content/en/beginner/profiles/quiz.yaml:22, content/en/beginner/profiles/workshop.mdx:8. Say it in another way in all but two of them."
  `);
  expect(problems).toHaveLength(1);
});

it('leaves alone what stands in two lessons, or in both languages', () => {
  const { problems } = inspect({
    [`${folder}/module.mdx`]: [[prose, formula]],
    [`${folder}/first.mdx`]: [[prose, formula]],
    'de/beginner/profiles/second.mdx': [['Das ist ein Satz.', formula]],
  });
  expect(problems).toEqual([]);
});

it('leaves alone headings, labels and the legal note', () => {
  const fixed = `**Send the open questions today:** ${prose}

This is Germany, as of today, in simple words and not legal advice.`;
  const heading: [string, string] = [
    '## A title says what you do',
    '## Send the open questions today',
  ];
  const { problems } = inspect({
    [`${folder}/module.mdx`]: [[prose, `${fixed} `]],
    [`${folder}/first.mdx`]: [[prose, `${fixed} `], heading],
    [`${folder}/second.mdx`]: [[prose, `${fixed} `], heading],
    [`${folder}/workshop.mdx`]: [[prose, `${fixed} `]],
  });
  expect(problems).toEqual([]);
});
