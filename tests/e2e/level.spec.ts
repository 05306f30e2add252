import type { Page } from '@playwright/test';
import type { LevelData } from '#islands/level/props.ts';
import { findBarriers } from './support/axe.ts';
import type { Lang } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { readProgress } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test('estimate and answers stand side by side, with a place to start for each topic', async ({
  page,
}) => {
  const data = await open(page, 'en');
  const [profiles] = data.topics;
  const group = page.getByRole('group', { name: profiles?.title ?? '' });
  await group.getByLabel(say('en', 'level.self.expert')).check();
  await page.getByRole('button', { name: say('en', 'level.begin') }).click();
  // Right in the two lower tiers, unsure in the highest.
  for (const [index, id] of orderOf(data).entries()) {
    await expect(page.locator('legend')).toBeFocused();
    const tier = Math.floor(index / data.topics.length);
    if (tier === data.tiers.length - 1) await unsure(page, 'en').click();
    else await answer(page, 'en', data, id);
  }
  const row = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: profiles?.title ?? '', exact: true }),
  });
  await expect(row).toContainText(say('en', 'tier.expert'));
  await expect(row).toContainText(say('en', 'level.compare.same'));
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/beginner\/profiles\/$/);
});

test('who leaves in the middle goes on there, and can begin anew', async ({ page }) => {
  const data = await open(page, 'de');
  await page.getByRole('button', { name: say('de', 'level.begin') }).click();
  for (const id of orderOf(data).slice(0, 3)) await answer(page, 'de', data, id);
  await page.reload();
  const count = orderOf(data).length;
  await expect(page.getByText(say('de', 'level.number', { number: 4, count }))).toBeVisible();
  for (const _ of orderOf(data).slice(3)) await unsure(page, 'de').click();
  await page.getByText(say('de', 'level.answers')).click();
  await expect(page.getByText(say('de', 'level.skipped')).first()).toBeVisible();
  await page.getByRole('button', { name: say('de', 'level.again') }).click();
  await expect(page.getByRole('heading', { name: say('de', 'level.estimate') })).toBeFocused();
  const kept = await readProgress(page);
  expect(Object.keys(kept.attempts)).toHaveLength(count);
});

test('asks once more instead of going on without an answer', async ({ page }) => {
  await open(page, 'en');
  await page.getByRole('button', { name: say('en', 'level.begin') }).click();
  await page.getByRole('button', { name: say('en', 'level.next') }).click();
  await expect(
    page.getByRole('status').filter({ hasText: say('en', 'level.choose') }),
  ).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way (${colorScheme}) @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const data = await open(page, 'de');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: say('de', 'level.begin') }).tap();
    expect(await findBarriers(page)).toEqual([]);
    for (const _ of orderOf(data)) await unsure(page, 'de').tap();
    await expect(page.getByRole('heading', { name: say('de', 'level.result') })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

async function open(page: Page, lang: Lang): Promise<LevelData> {
  await page.goto(`/${lang}/level/`);
  await page.getByRole('button', { name: say(lang, 'level.begin') }).waitFor();
  return (await page.request.get(`/${lang}/level.json`)).json();
}

/** Tier by tier. */
function orderOf({ topics, tiers }: LevelData): string[] {
  return tiers.flatMap((_, tier) => topics.map(({ questions }) => questions[tier] ?? ''));
}

/** Chooses the right option of the question that stands there. */
async function answer(page: Page, lang: Lang, data: LevelData, id: string) {
  const question = data.questions.find((one) => one.id === id);
  const option = question?.options.find((one) => question.right.includes(one.id));
  await page.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
  const names = [say(lang, 'level.next'), say(lang, 'level.end')];
  await page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).click();
}

function unsure(page: Page, lang: Lang) {
  return page.getByRole('button', { name: say(lang, 'level.unsure') });
}
