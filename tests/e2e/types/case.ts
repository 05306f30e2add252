import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { say } from '../support/strings.ts';
import { type Driver, type Example, textOf } from './driver.ts';

// `case` is a word of the language.
export const talk: Driver = {
  async keyboard(example) {
    const { page, form, lang, question } = example;
    const [first = '', second = ''] = question.right;
    await pressTabTo(page, reply(example, first));
    await page.keyboard.press('Enter');
    // What follows has the focus, so that it is read out.
    await expect(page.locator(':focus')).toContainText(feedbackOf(example, first));
    // A wrong turn, and back.
    await pressTabTo(page, reply(example, 'd'));
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toContainText(say(lang, 'case.ending'));
    await pressTabTo(page, form.getByRole('button', { name: say(lang, 'case.back') }));
    await page.keyboard.press('Enter');
    await pressTabTo(page, reply(example, second));
    await page.keyboard.press('Space');
    await expect(page.locator(':focus')).toContainText(say(lang, 'case.ending'));
  },
  async taps(example) {
    await reply(example, 'a').tap();
    const back = say(example.lang, 'case.back');
    await example.form.getByRole('button', { name: back }).tap();
    for (const id of example.question.right) await reply(example, id).tap();
  },
  tree: `
    - group /You have posted about a repair/:
      - paragraph: /Choose what you would say/
      - paragraph: /Great post/
      - button /Better not/
      - button /Good idea/
      - button /It is their machine/
  `,
  async withoutScript(example) {
    const { page, form, question } = example;
    const first = form.getByRole('radio', { name: textOf(example, question.right[0] ?? '') });
    const then = form.locator('.branches').getByText(feedbackOf(example, question.right[0] ?? ''));
    await expect(then).toBeHidden();
    await first.check();
    await expect(then).toBeVisible();
    await form.getByRole('link', { name: 'Go on at 2' }).click();
    await expect(page.locator(':target')).toContainText('They will be pleased');
    for (const { feedback } of question.options) {
      await expect(form.locator('.solution').getByText(feedback)).toBeVisible();
    }
  },
  async paper({ form, question }) {
    await expect(form.getByRole('radio')).toHaveCount(question.options.length);
    await expect(form.getByRole('radio').first()).toBeVisible();
    await expect(form.locator('.branches').getByText('Weiter bei 2')).toBeVisible();
    await expect(form.locator('.branches').getByText(say('de', 'case.ending'))).toHaveCount(3);
  },
};

function reply(example: Example, id: string) {
  return example.form.getByRole('button', { name: textOf(example, id) });
}

function feedbackOf({ question }: Example, id: string): string {
  return question.options.find((option) => option.id === id)?.feedback ?? '';
}
