import type { Page } from '@playwright/test';
import { seal } from '#domain/progress/frame.ts';
import type { Progress } from '#domain/progress/types.ts';
import { findLesson, lessonPath, ownPrefix, titleOf } from './support/course.ts';
import { readOwnKeys, readStorage } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { practiceOn, tickOf } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const lesson = findLesson('pr1-photo');
const other = findLesson('pr1-headline');
const shelf = `${ownPrefix}me/`;
const kept: Progress = {
  epoch: 0,
  lessons: { [other.id]: { first: 1, done: 2 } },
  attempts: {},
  registers: { [`check/${lesson.id}-do`]: { t: 3, v: true } },
  artefacts: { [`${lesson.id}-do`]: { earlier: { t: 4, v: 'from last week' } } },
};

for (const [damage, keys] of Object.entries({
  'a snapshot that breaks off': {
    'snap/a': seal(kept, 1),
    'snap/b': seal(kept, 2).slice(0, 40),
  },
  'two snapshots that are garbage': {
    'snap/a': 'garbage',
    'snap/b': '',
    'j/earlier.0': seal(kept),
  },
  'a journal entry that was changed': {
    'snap/a': seal(kept, 1),
    'j/earlier.1': seal({ lessons: { [lesson.id]: { done: 5 } } }).replace('5', '6'),
  },
})) {
  test(`${damage} is set aside and everything else is there`, async ({ page }) => {
    await store(page, keys);
    await page.goto(lessonPath('de', lesson));
    await expect(page.getByText(say('de', 'saving.rescued'))).toBeVisible();
    await expectKept(page);
    const stored = await readStorage(page);
    const aside = Object.keys(stored).find((key) => key.startsWith(`${shelf}quar/`));
    const damaged = Object.values(keys).filter((text) => text && !text.startsWith(seal(kept, 1)));
    expect(aside && stored[aside]).toContain(JSON.stringify(damaged[0]).slice(1, 20));

    await practiceOn(page, 'de').field.fill('goes on');
    await page.reload();
    await expect(practiceOn(page, 'de').field).toHaveValue('goes on');
    await page.goto(lessonPath('en', lesson));
    await expect(page.getByText(say('en', 'saving.rescued'))).toBeVisible();
  });
}

test('data of a newer release are not touched, and what is done meanwhile is kept', async ({
  page,
}) => {
  const snapshot = seal(kept, 7);
  await store(page, { meta: '99/0', 'snap/a': snapshot });
  await page.goto(lessonPath('en', lesson));
  await expect(page.getByText(say('en', 'saving.newer'))).toBeVisible();
  await expectKept(page, 'en');
  await practiceOn(page, 'en').field.fill('typed in the old release');
  await practiceOn(page, 'en').field.blur();
  const stored = await readStorage(page);
  expect(stored[`${shelf}meta`]).toBe('99/0');
  expect(stored[`${shelf}snap/a`]).toBe(snapshot);
  const journal = Object.entries(stored).filter(([key]) => key.startsWith(`${shelf}j/`));
  expect(journal.join('\n')).toContain('typed in the old release');

  await page.getByRole('button', { name: say('en', 'saving.reload') }).click();
  await expect(practiceOn(page, 'en').field).toHaveValue('typed in the old release');
});

test('a tab that wakes up beside a newer release asks for a reload', async ({ page, context }) => {
  await page.goto(lessonPath('de', lesson));
  await practiceOn(page, 'de').done.check();
  const newer = await context.newPage();
  await newer.goto('/drawings.svg');
  await newer.evaluate((key) => localStorage.setItem(key, '99/0'), `${shelf}meta`);
  await expect(page.getByText(say('de', 'saving.newer'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('de', 'saving.reload') })).toBeVisible();
});

test('keys that vanish while the page is open come back with the next act', async ({ page }) => {
  await page.goto(lessonPath('en', lesson));
  const { field, done } = practiceOn(page, 'en');
  await field.fill('before the clearing');
  await field.blur();
  await expect.poll(() => readOwnKeys(page)).not.toEqual([]);
  await page.evaluate(() => localStorage.clear());
  await done.check();
  await expect(field).toHaveValue('before the clearing');
  await page.reload();
  await expect(field).toHaveValue('before the clearing');
  await expect(done).toBeChecked();
});

async function store(page: Page, keys: Record<string, string>) {
  await page.goto('/drawings.svg');
  await page.evaluate(
    ([prefix, entries]) => {
      for (const [key, text] of Object.entries(entries)) localStorage.setItem(prefix + key, text);
    },
    [shelf, keys] as const,
  );
}

async function expectKept(page: Page, lang: 'de' | 'en' = 'de') {
  await expect(practiceOn(page, lang).field).toHaveValue('from last week');
  await expect(practiceOn(page, lang).done).toBeChecked();
  await expect(tickOf(page, lang, titleOf(lang, other))).toHaveAccessibleName(
    say(lang, 'lesson.done'),
  );
}
