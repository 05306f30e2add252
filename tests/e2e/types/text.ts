import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { say } from '../support/strings.ts';
import type { Driver, Example } from './driver.ts';
import { textOf } from './driver.ts';

const WORDS = 'I keep machines alive.';

export const text: Driver = {
  async keyboard(example) {
    const { page } = example;
    // The page is longer than the window: where the focus is must be seen at once, not after a glide.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await pressTabTo(page, field(example));
    await page.keyboard.type(WORDS);
    await pressTabTo(page, example.form.locator('.compare > summary'));
    await page.keyboard.press('Enter');
    for (const { id } of example.question.options) {
      await pressTabTo(page, point(example, id));
      await page.keyboard.press('Space');
    }
  },
  async taps(example) {
    await field(example).tap();
    await example.page.keyboard.type(WORDS);
    await example.form.getByText(say('de', 'text.compare')).tap();
    for (const { id } of example.question.options) {
      await example.form.locator('.compare').getByText(textOf(example, id)).tap();
    }
  },
  tree: `
    - group /Mira wants/:
      - paragraph: /Write first/
      - textbox "Your text"
      - paragraph: 0 of 220 characters
      - group: Compare with a model
  `,
  async withoutScript(example) {
    await field(example).fill(WORDS);
    await example.form.locator('.compare > summary').click();
    await point(example, 'a').check();
    for (const { text: words, feedback } of example.question.options) {
      const reason = example.form
        .locator('.solution')
        .getByRole('listitem')
        .filter({ hasText: feedback });
      await expect(reason).toContainText(words);
    }
  },
  async paper(example) {
    await expect(field(example)).toBeVisible();
    await expect(example.form.locator('.compare')).toBeHidden();
    const { model } = example.question as unknown as { model: string };
    await expect(example.form.locator('.solution').getByText(model)).toBeVisible();
  },
};

function field({ form }: Example) {
  return form.getByRole('textbox');
}

function point(example: Example, id: string) {
  return example.form.getByRole('checkbox', { name: textOf(example, id) });
}
