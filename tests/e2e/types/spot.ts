import { expect } from '@playwright/test';
import { pressTabTo } from '../support/focus.ts';
import { type Driver, type Example, textOf } from './driver.ts';

export const spot: Driver = {
  async keyboard(example) {
    for (const id of example.question.right) {
      await pressTabTo(example.page, box(example, id));
      await example.page.keyboard.press('Space');
    }
  },
  // In the picture: the first is also taken back and tapped once more.
  async taps(example) {
    const [first = ''] = example.question.right;
    await tapSpot(example, first);
    await tapSpot(example, first);
    await expect(box(example, first)).not.toBeChecked();
    for (const id of example.question.right) await tapSpot(example, id);
  },
  tree: `
    - group /A colleague wants to post/:
      - paragraph: Mark the places in the picture or in the list.
      - paragraph: /She took the picture herself/
      - img /the author, a few lines with hashtags/
      - checkbox "1 Her name and her portrait"
      - checkbox "2 The hashtags"
      - checkbox "3 The board on the wall"
      - checkbox "4 Her face"
      - checkbox "5 The screen"
      - checkbox "6 The badge"
  `,
  async withoutScript(example) {
    const [first = ''] = example.question.right;
    await findSpot(example, first).click();
    await expect(box(example, first)).toBeChecked();
    const reasons = example.form.getByRole('listitem');
    await expect(reasons).toHaveCount(example.question.options.length);
  },
  async paper(example) {
    await expect(example.form.getByRole('img')).toBeVisible();
    for (const { id } of example.question.options) {
      await expect(box(example, id)).toBeVisible();
      await expect(findSpot(example, id)).toBeVisible();
    }
  },
};

async function tapSpot(example: Example, id: string) {
  const place = findSpot(example, id);
  const { width = 0, height = 0 } = (await place.boundingBox()) ?? {};
  expect(Math.min(width, height), `the spot ${id} is large enough`).toBeGreaterThanOrEqual(24);
  await place.tap();
}

function findSpot({ form }: Example, id: string) {
  return form.locator(`[data-spot="${id}"]`);
}

function box(example: Example, id: string) {
  const number = example.question.options.findIndex((option) => option.id === id) + 1;
  const name = `${number} ${textOf(example, id)}`;
  return example.form.getByRole('checkbox', { name, exact: true });
}
