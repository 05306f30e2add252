import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { type Driver, type Example, splitPair, textOf } from './driver.ts';

export const match: Driver = {
  async keyboard(example) {
    for (const pair of await inShownOrder(example)) {
      const { select, value } = find(example, pair);
      await pressTabTo(example.page, select);
      // What a key does depends on the system: on all of them the number finds its choice.
      await example.page.keyboard.type(await numberOf(example, value));
      await expect(select).toHaveValue(value);
    }
  },
  async taps(example) {
    for (const pair of example.question.right) {
      const { select, value } = find(example, pair);
      await select.tap();
      await select.selectOption(value);
    }
  },
  tree: `
    - group /Which part of a profile/:
      - paragraph: Choose from the list what belongs to each one. Nothing from the list is needed twice.
      - paragraph: /A quality inspector/
      - list:
        - listitem: 1. The About section
        - listitem: 2. The number of followers
        - listitem: 3. The headline
        - listitem: 4. The recommendations
      - combobox /How does she work/
  `,
  async withoutScript(example) {
    for (const pair of example.question.right) {
      const { select, value } = find(example, pair);
      await select.selectOption(value);
    }
    await expectKey(example);
  },
  async paper(example) {
    await expect(example.form.locator('.choices > li')).toHaveCount(4);
    await expect(example.form.getByRole('combobox')).toHaveCount(example.question.options.length);
    await expect(example.form.getByRole('combobox').first()).toBeVisible();
  },
};

/** The right pairs in the learner's own order of options: Tab goes through them from the top. */
export async function inShownOrder({ form, question }: Example): Promise<string[]> {
  const fields = form.locator('[name*="."]');
  const names = await fields.evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
  const options = names.map((name) => name.split('.').at(-1));
  return [...question.right].sort((a, b) => {
    const [first, second] = [a, b].map((pair) => options.indexOf(splitPair(pair)[0]));
    return (first ?? 0) - (second ?? 0);
  });
}

/** The opened answer says of every option what belongs to it, and why. */
export async function expectKey({ form, question }: Example): Promise<void> {
  const reasons = form.locator('.solution').getByRole('listitem');
  await expect(reasons).toHaveCount(question.options.length);
  for (const { text, feedback } of question.options) {
    await expect(reasons.filter({ hasText: text }).filter({ hasText: feedback })).toBeVisible();
  }
}

function find(example: Example, pair: string) {
  const [option, value] = splitPair(pair);
  const name = textOf(example, option);
  return { value, select: example.form.getByRole('combobox', { name, exact: true }) };
}

async function numberOf({ form }: Example, value: string): Promise<string> {
  const option = form.locator(`option[value="${value}"]`).first();
  return (await option.textContent())?.slice(0, 2) ?? '';
}
