import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

const folder = 'en/beginner/profiles';

it('counts the texts of the template that are left in a file, and names the first', () => {
  expect(
    mistake(`${folder}/module.mdx`, [
      ['text: You can write.', 'text: ✎ You can write.'],
      ['This is a line.', '✎ This is a line.'],
    ]),
  ).toMatchInlineSnapshot(`
    "text-unwritten
    content/en/beginner/profiles/module.mdx:7  ✎  (warning)
      2 texts are still those of the template. Write your own where a ✎ stands, and take the ✎ out."
  `);
  expect(
    mistake(`${folder}/quiz.yaml`, [['prompt: Which two?', 'prompt: ✎ Which two?']]),
  ).toMatchInlineSnapshot(`
    "text-unwritten
    content/en/beginner/profiles/quiz.yaml:18  ✎  (warning)
      One text is still that of the template. Write your own where a ✎ stands, and take the ✎ out."
  `);
});

it('does not take a template for a formula', () => {
  const prose = 'This is a line.';
  const template = '✎ Send the open questions today.';
  const { problems } = inspect({
    [`${folder}/module.mdx`]: [[prose, template]],
    [`${folder}/first.mdx`]: [[prose, template]],
    [`${folder}/workshop.mdx`]: [['how: Everyone looks.', `how: ${template}`]],
  });
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['text-unwritten']));
});
