import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import type { Driver, Example } from './driver.ts';

export const estimate: Driver = {
  async keyboard(example) {
    const { page, question } = example;
    await pressTabTo(page, field(example));
    await page.keyboard.type(question.right[0] ?? '');
    // The slider is the same number: a step to the right and back.
    await pressTabTo(page, slider(example));
    await page.keyboard.press('ArrowRight');
    await expect(field(example)).toHaveValue(`${Number(question.right[0]) + 1}`);
    await page.keyboard.press('ArrowLeft');
  },
  /** On the slider alone, without dragging. */
  async taps(example) {
    const { width = 0, height = 0 } = (await slider(example).boundingBox()) ?? {};
    const [min, max] = await slider(example).evaluate((input: HTMLInputElement) => [
      Number(input.min),
      Number(input.max),
    ]);
    const share = (Number(example.question.right[0]) - (min ?? 0)) / ((max ?? 0) - (min ?? 0));
    const thumb = 16;
    const x = thumb / 2 + share * (width - thumb);
    await expect(field(example)).toHaveValue('');
    await slider(example).tap({ position: { x, y: height / 2 } });
    await expect(field(example)).not.toHaveValue('');
  },
  tree: `
    - group /A quarter of an hour/:
      - paragraph: /Write a number/
      - textbox "Your estimate hours"
      - slider "The same as a slider": "100"
      - paragraph: 0 hours 200 hours
  `,
  async withoutScript(example) {
    await field(example).fill('50');
    await expect(field(example)).toHaveValue('50');
    await expectFeedback(example);
  },
  async paper(example) {
    await expect(field(example)).toBeVisible();
    await expectFeedback(example);
  },
};

/** For all three cases, in the answer. */
async function expectFeedback({ form, question }: Example) {
  const { feedback } = question as unknown as { feedback: Record<string, string> };
  expect(Object.keys(feedback)).toEqual(['right', 'low', 'high']);
  for (const text of Object.values(feedback)) {
    await expect(form.locator('.solution').getByText(text)).toBeVisible();
  }
}

function field({ form }: Example) {
  return form.getByRole('textbox');
}

function slider({ form }: Example) {
  return form.getByRole('slider');
}
