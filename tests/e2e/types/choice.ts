import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import type { Driver, Example } from './driver.ts';
import { textOf } from './driver.ts';

export const one: Driver = {
  ...makeDriver('radio'),
  // Radios are one stop: the arrows move between them, and choose.
  async keyboard(example) {
    const { page, question } = example;
    const first = inputs(example, 'radio').first();
    await pressTabTo(page, first);
    await page.keyboard.press('Space');
    const wanted = inputs(example, 'radio', textOf(example, question.right[0] ?? ''));
    for (let step = 0; step < question.options.length; step++) {
      if (await wanted.isChecked()) return;
      await page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeChecked();
  },
  tree: `
    - group /A customer writes/:
      - paragraph: One answer is right.
      - radio /Thank him/
      - radio /Explain in detail/
      - radio /Delete the comment/
      - radio /Say nothing/
  `,
};

export const several: Driver = {
  ...makeDriver('checkbox'),
  async keyboard(example) {
    // In the order of the page, which is the learner's own.
    for (const input of await inputs(example, 'checkbox').all()) {
      const wanted = example.question.right.includes(await input.inputValue());
      if ((await input.isChecked()) === wanted) continue;
      await pressTabTo(example.page, input);
      await example.page.keyboard.press('Space');
    }
  },
  tree: `
    - group /Which of these may stand/:
      - paragraph: More than one answer can be right.
      - checkbox /What you learned/
      - checkbox /A link to the job advert/
      - checkbox /A photo of the apprentice/
      - checkbox /The name of the customer/
  `,
};

function makeDriver(role: 'radio' | 'checkbox'): Omit<Driver, 'keyboard' | 'tree'> {
  return {
    async taps(example) {
      for (const id of example.question.right) {
        await example.form.getByText(textOf(example, id)).first().tap();
      }
    },
    async withoutScript(example) {
      await inputs(example, role).last().check();
      const reasons = example.form.getByRole('listitem');
      await expect(reasons).toHaveCount(example.question.options.length);
      for (const { feedback } of example.question.options) {
        await expect(reasons.filter({ hasText: feedback })).toBeVisible();
      }
    },
    async paper(example) {
      await expect(inputs(example, role)).toHaveCount(example.question.options.length);
      await expect(inputs(example, role).first()).toBeVisible();
    },
  };
}

function inputs({ form }: Example, role: 'radio' | 'checkbox', name?: string) {
  return form.getByRole(role, name ? { name, exact: true } : {});
}
