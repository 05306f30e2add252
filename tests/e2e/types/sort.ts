import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { type Driver, type Example, splitPair, textOf } from './driver.ts';
import { expectKey, inShownOrder } from './match.ts';

export const sort: Driver = {
  async keyboard(example) {
    for (const pair of await inShownOrder(example)) {
      const { radios, radio } = find(example, pair);
      // Nothing is chosen yet, so the first is the stop; the arrows choose.
      await pressTabTo(example.page, radios.first());
      await example.page.keyboard.press('Space');
      for (let step = 0; step < 3 && !(await radio.isChecked()); step++) {
        await example.page.keyboard.press('ArrowRight');
      }
      await expect(radio).toBeChecked();
    }
  },
  async taps(example) {
    for (const pair of example.question.right) {
      const { radio } = find(example, pair);
      await radio.locator('xpath=..').tap();
      await expect(radio).toBeChecked();
    }
  },
  tree: `
    - group /You work in a bakery/:
      - paragraph: Find the right group for each one.
      - radiogroup /.+/:
        - paragraph
        - radio "You can"
        - radio "Ask first"
        - radio "Leave it"
  `,
  async withoutScript(example) {
    for (const pair of example.question.right) await find(example, pair).radio.check();
    await expectKey(example);
  },
  async paper({ form, question }) {
    const boxes = form.getByRole('radio', { name: 'Frag vorher', exact: true });
    await expect(boxes).toHaveCount(question.options.length);
    await expect(boxes.first()).toBeVisible();
  },
};

function find(example: Example, pair: string) {
  const [option, value] = splitPair(pair);
  const name = textOf(example, option);
  const radios = example.form.getByRole('radiogroup', { name, exact: true }).getByRole('radio');
  return { radios, radio: radios.and(example.form.locator(`[value="${value}"]`)) };
}
