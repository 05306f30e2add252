import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { say } from '../support/strings.ts';
import { type Driver, type Example, textOf } from './driver.ts';

export const order: Driver = {
  // Alt and an arrow move the option whose button has the focus; the focus goes along.
  async keyboard(example) {
    const { page, form, question } = example;
    for (const [place, id] of question.right.entries()) {
      const text = textOf(example, id);
      const steps = (await shownTexts(example)).indexOf(text) - place;
      if (steps === 0) continue;
      const button = form.getByRole('button', { name: say('en', 'order.up', { text }) });
      await pressTabTo(page, button);
      for (let step = 0; step < steps; step++) await page.keyboard.press('Alt+ArrowUp');
      await expect(button).toBeFocused();
      const spoken = say('en', 'order.moved', {
        text,
        place: place + 1,
        count: question.right.length,
      });
      await expect(form.getByRole('status')).toHaveText(spoken);
      await form.getByRole('combobox').first().focus();
    }
  },
  async taps(example) {
    const { form, question } = example;
    for (const [place, id] of question.right.entries()) {
      const text = textOf(example, id);
      const steps = (await shownTexts(example)).indexOf(text) - place;
      const button = form.getByRole('button', { name: say('de', 'order.up', { text }) });
      for (let step = 0; step < steps; step++) await button.tap();
    }
    await expect.poll(() => shownTexts(example)).toEqual(wanted(example));
  },
  tree: `
    - group /You want to film a tip/:
      - paragraph: Bring these into their order. Number 1 comes first.
      - list:
        - listitem:
          - combobox /.+/
          - button /Move up/ [disabled]
          - button /Move down/
        - listitem:
          - combobox /.+/
          - button /Move up/
          - button /Move down/
  `,
  async withoutScript(example) {
    const { form, question } = example;
    for (const [place, id] of question.right.entries()) {
      const select = form.getByRole('combobox', { name: textOf(example, id), exact: true });
      await select.selectOption(`${place + 1}`);
    }
    const key = form.locator('.solution').getByRole('listitem');
    await expect(key).toContainText(wanted(example));
  },
  async paper({ form, question }) {
    await expect(form.getByRole('combobox')).toHaveCount(question.options.length);
    await expect(form.getByRole('combobox').first()).toBeVisible();
  },
};

function wanted(example: Example): string[] {
  return example.question.right.map((id) => textOf(example, id));
}

async function shownTexts({ form }: Example): Promise<string[]> {
  return form.locator('.ranking label > span').allTextContents();
}
