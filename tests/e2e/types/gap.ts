import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import type { Driver, Example } from './driver.ts';

export const gap: Driver = {
  async keyboard(example) {
    for (const [index, words] of fillings(example).entries()) {
      await pressTabTo(example.page, fields(example).nth(index));
      await example.page.keyboard.type(words);
    }
  },
  async taps(example) {
    for (const [index, words] of fillings(example).entries()) {
      await fields(example).nth(index).tap();
      // As a phone's keyboard gives it: a capital first, a space behind.
      await example.page.keyboard.type(`${words[0]?.toUpperCase()}${words.slice(1)} `);
    }
  },
  tree: `
    - group /Mira greases bearings/:
      - paragraph: /Write what is missing into the 2 gaps/
      - paragraph: /Some of these words fit/
      - list:
        - listitem: alt text
        - listitem: search engine
        - listitem: screen reader
        - listitem: image caption
      - text: /I write .WomenInTrades/
      - textbox /Gap 1 of 2 in. I write .WomenInTrades with capitals, so that a … can say/
      - text: /can say the words/
      - textbox /Gap 2 of 2/
  `,
  async withoutScript(example) {
    await fields(example).last().fill('alt text');
    await expect(fields(example).last()).toHaveValue('alt text');
    for (const { text, feedback } of example.question.options) {
      const reason = example.form.getByRole('listitem').filter({ hasText: feedback });
      await expect(reason).toContainText(text);
    }
  },
  async paper(example) {
    await expect(fields(example)).toHaveCount(example.question.options.length);
    await expect(fields(example).first()).toBeVisible();
  },
};

function fields({ form }: Example) {
  return form.getByRole('textbox');
}

/** What is right, in the order of the gaps. */
function fillings({ question }: Example): string[] {
  return question.right.map((token) => token.split(':')[1] ?? '');
}
