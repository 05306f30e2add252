import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { say } from '../support/strings.ts';
import { type Driver, type Example, textOf } from './driver.ts';

export const pair: Driver = {
  async keyboard(example) {
    const { page, question } = example;
    for (const [index, part] of (['version', 'because'] as const).entries()) {
      const radios = example.form
        .getByRole('group', { name: say(example.lang, `pair.${part}`), exact: true })
        .getByRole('radio');
      await pressTabTo(page, radios.first());
      await page.keyboard.press('Space');
      const wanted = radios.and(radioOf(example, question.right[index] ?? ''));
      while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
    }
  },
  async taps(example) {
    for (const id of example.question.right) await radioOf(example, id).tap();
  },
  tree: `
    - group /A fitter has been/:
      - paragraph: Choose the better one, then the reason.
      - group "The better one":
        - radio /Our line stood still/
        - radio /Exciting news/
      - group "The reason":
        - radio /It contains numbers/
        - radio /It begins with a case/
        - radio /It sounds warmer/
  `,
  async withoutScript(example) {
    for (const id of example.question.right) await radioOf(example, id).check();
    for (const id of example.question.right) await expect(radioOf(example, id)).toBeChecked();
    const reasons = example.form.getByRole('listitem');
    await expect(reasons).toHaveCount(example.question.options.length);
  },
  async paper(example) {
    for (const { id } of example.question.options) {
      await expect(radioOf(example, id)).toBeVisible();
    }
  },
};

function radioOf(example: Example, id: string) {
  // Its line breaks are spaces in a name.
  const name = textOf(example, id).replaceAll('\n', ' ');
  return example.form.getByRole('radio', { name, exact: true });
}
