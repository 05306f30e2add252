import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { type Driver, type Example, textOf } from './driver.ts';

export const fix: Driver = {
  async keyboard(example) {
    for (const id of example.question.right) {
      await pressTabTo(example.page, piece(example, id));
      await example.page.keyboard.press('Space');
    }
  },
  async taps(example) {
    for (const id of example.question.right) {
      await example.form.getByText(textOf(example, id), { exact: true }).first().tap();
    }
  },
  tree: `
    - group /A colleague asks you/:
      - paragraph: Mark every part that you would change.
      - paragraph:
        - checkbox "I am thrilled and humbled to announce"
        - text: /our team has won/
        - checkbox "The night shift"
        - text: /wrote down every stop/
        - checkbox "The checklist fits on half a page"
        - checkbox /Thanks to the best/
        - checkbox /#Innovation/
  `,
  async withoutScript(example) {
    const [id = ''] = example.question.right;
    await piece(example, id).check();
    await expect(piece(example, id)).toBeChecked();
    await expect(example.form.getByRole('deletion')).toHaveCount(example.question.right.length);
    const reasons = example.form.getByRole('listitem');
    await expect(reasons).toHaveCount(example.question.options.length);
  },
  async paper(example) {
    for (const { id } of example.question.options) {
      await expect(piece(example, id)).toBeVisible();
    }
    await expect(example.form.locator('.solution').getByRole('insertion').first()).toBeVisible();
  },
};

function piece(example: Example, id: string) {
  return example.form.getByRole('checkbox', { name: textOf(example, id), exact: true });
}
