import type { Locator, Page } from '@playwright/test';
import type { Stage } from '#domain/stage/stage.ts';
import { findBarriers } from './support/axe.ts';
import { findLesson, type Lang, languages, modulePath } from './support/course.ts';
import { putFocusBefore } from './support/focus.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { readPages } from './support/pdf.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });

const path = (lang: Lang) => `${modulePath(lang, findLesson('pr1-photo'))}workshop/`;

for (const lang of languages) {
  test(`a trainer chooses length and start and gets the timetable at once (${lang})`, async ({
    page,
  }) => {
    await page.goto(path(lang));
    const { length, start, summary, times, left } = planOn(page, lang);
    await expect(length(90)).toBeChecked();
    expect(await times()).toEqual(['0–10', '10–25', '25–50', '50–65', '65–80', '80–90']);

    await length(60).check();
    expect(await times()).toEqual(['0–5', '5–15', '15–40', '40–55', '55–60']);
    await expect(left).toHaveCount(4);
    await start.fill('09:30');
    expect(await times()).toEqual([
      '09:30–09:35',
      '09:35–09:45',
      '09:45–10:10',
      '10:10–10:25',
      '10:25–10:30',
    ]);
    const [from, to] = ['09:30', '10:30'];
    await expect(summary).toHaveText(say(lang, 'plan.summary.times', { minutes: 60, from, to }));
    expect(await findBarriers(page)).toEqual([]);
  });

  test(`the choice stands in the address and goes along with every link (${lang})`, async ({
    page,
  }) => {
    await page.goto(path(lang));
    const { length, start, link } = planOn(page, lang);
    await length(180).check();
    await start.fill('13:05');
    await expect(page).toHaveURL(/\?minutes=180&start=13:05$/);
    await expect(link('plan.present')).toHaveAttribute(
      'href',
      /\/present\/\?minutes=180&start=13:05$/,
    );
    await expect(link('plan.speaker')).toHaveAttribute(
      'href',
      /\/present\/speaker\/\?minutes=180&start=13:05$/,
    );
    await page.reload();
    await expect(length(180)).toBeChecked();
    await expect(start).toHaveValue('13:05');

    const other = lang === 'de' ? 'en' : 'de';
    await page.getByRole('banner').locator(`a[hreflang=${other}]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${other}/.*\\?minutes=180&start=13:05$`));
    await expect(planOn(page, other).length(180)).toBeChecked();
  });

  test(`without a script the plan of the author is there, and says what is missing (${lang})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path(lang));
    const { length, summary, times, link } = planOn(page, lang);
    expect(await times()).toEqual(['0–10', '10–25', '25–50', '50–65', '65–80', '80–90']);
    await expect(summary).toHaveText(say(lang, 'plan.summary', { minutes: 90 }));
    await expect(length(60)).toBeHidden();
    await expect(page.getByText(say(lang, 'plan.script'))).toBeVisible();
    await expect(page.getByText(say(lang, 'rehearsal.script'))).toBeVisible();
    await expect(page.getByText(say(lang, 'rehearsal.empty'))).toBeHidden();
    await expect(link('plan.speaker')).toHaveAttribute('href', /\/present\/speaker\/$/);
    await context.close();
  });

  test(`the rehearsals are empty at first, then say what each step took (${lang})`, async ({
    page,
  }) => {
    await page.goto(path(lang));
    await expect(page.getByText(say(lang, 'rehearsal.empty'))).toBeVisible();
    await rehearse(page);
    const row = rehearsals(page, lang).getByRole('row').nth(1);
    await expect(row.getByRole('cell')).toHaveText([/^10/, /^17/, /^15/]);
    await page.locator('workshop-rehearsals summary').click();
    expect(await findBarriers(page)).toEqual([]);

    const lines = page.getByRole('textbox', { name: say(lang, 'rehearsal.lines') });
    await expect(lines).toHaveValue(
      /^minutes: 100\nagenda:\n {2}- \{ id: pr1-w-scan, minutes: 15,/,
    );
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: say(lang, 'rehearsal.save') }).click();
    expect((await saved).suggestedFilename()).toBe('pr1-agenda.yaml');

    await page.getByRole('button', { name: say(lang, 'rehearsal.erase') }).click();
    await expect(page.getByText(say(lang, 'rehearsal.erased'))).toBeVisible();
    await expect(page.getByText(say(lang, 'rehearsal.empty'))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(row.getByRole('cell')).toHaveText([/^10/, /^17/, /^15/]);
    await expect(page.getByRole('button', { name: say(lang, 'rehearsal.erase') })).toBeFocused();
  });
}

test('the length is chosen by arrow keys, the start by typing', async ({ page }) => {
  await page.goto(path('en'));
  const { length, start } = planOn(page, 'en');
  await putFocusBefore(length(45));
  await page.keyboard.press('Tab');
  await expect(length(90)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(length(120)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.type('9.15');
  await expect(page).toHaveURL(/\?minutes=120&start=09:15$/);
  await page.keyboard.press('Tab');
  await expect(start).toHaveValue('09:15');
});

test('a start that is no time of day is named, and the timetable counts minutes', async ({
  page,
}) => {
  await page.goto(path('en'));
  const { start, times } = planOn(page, 'en');
  await start.fill('9 pm');
  await start.blur();
  await expect(page.getByText(say('en', 'plan.start.unread'))).toBeVisible();
  await expect(start).toHaveAttribute('aria-invalid', 'true');
  expect((await times())[0]).toBe('0–10');
  expect(await findBarriers(page)).toEqual([]);
  await start.fill('21');
  await start.blur();
  await expect(page.getByText(say('en', 'plan.start.unread'))).toBeHidden();
  expect((await times())[0]).toBe('21:00–21:10');
});

test('the stage presents the plan that was chosen, and remembers it without its address', async ({
  page,
}) => {
  await page.goto(path('en'));
  const { length, start, link } = planOn(page, 'en');
  await length(45).check();
  await start.fill('09:30');
  await link('plan.present').click();
  await expect(page).toHaveURL(/\/present\/(#.*)?$/);
  const stage = await readStage(page);
  expect(stage).toMatchObject({ minutes: 45, dropped: [] });
  const shown = await page.evaluate((at) => new Date(at).toTimeString(), stage.start ?? 0);
  expect(shown).toMatch(/^09:30/);
  await page.reload();
  expect(await readStage(page)).toEqual(stage);
});

test('who presents with the clock running finds a rehearsal on the page of the workshop', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-20T09:00:00') });
  await page.goto(`${path('en')}?minutes=90&start=09:00`);
  await planOn(page, 'en').link('plan.present').click();
  await expect(page).toHaveURL(/\/present\/#/);
  for (const [step, minutes] of [
    ['scan', 12],
    ['formula', 18],
    ['write', 1],
  ] as const) {
    await page.goto(`${path('en').replace('workshop', 'present')}#pr1-w-${step}`);
    await page.clock.fastForward(minutes * 60_000);
  }
  await page.goto(path('en'));
  const rows = rehearsals(page, 'en').getByRole('row');
  await expect(rows.nth(1).getByRole('cell')).toHaveText([/^10/, /^12/, /^10/]);
  await expect(rows.nth(3).getByRole('cell')).toHaveText([/^15/, /^18/, /^20/]);
});

test('a break lies between two steps, and comes in its place whatever was chosen before', async ({
  page,
}) => {
  await page.goto(path('en'));
  const { length, steps } = planOn(page, 'en');
  for (const minutes of [180, 45, 120, 180, 90, 120]) await length(minutes).check();
  const shown = await steps();
  expect(shown.filter((title) => title === 'Break')).toHaveLength(1);
  expect(shown.indexOf('Break')).toBe(3);
  await length(180).check();
  expect((await steps()).filter((title) => title === 'Break')).toHaveLength(2);
});

test.describe('an address that makes no sense', () => {
  for (const search of [
    '?minutes=999&start=25:99',
    '?minutes=<b>&start=',
    '?minutes',
    '?%E0%A4%A',
  ]) {
    test(`shows the plan of the author: ${search}`, async ({ page }) => {
      await page.goto(`${path('en')}${search}`);
      const { length, start, times } = planOn(page, 'en');
      await expect(length(90)).toBeChecked();
      await expect(start).toHaveValue('');
      expect(await times()).toHaveLength(6);
    });
  }
});

test('with a blocked storage the plan can be chosen, and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(path('en'));
  const { length, times } = planOn(page, 'en');
  await length(45).check();
  expect(await times()).toHaveLength(5);
  await expect(page.getByText(say('en', 'rehearsal.blocked'))).toBeVisible();
  await expect(page.getByText(say('en', 'rehearsal.empty'))).toBeHidden();
});

test('damaged rehearsals are passed over', async ({ page }) => {
  await page.goto(path('en'));
  for (const text of ['{', '[null, 7, {"log": []}]', '"x"']) {
    await store(page, text);
    await page.reload();
    await expect(page.getByText(say('en', 'rehearsal.empty'))).toBeVisible();
  }
});

test('on a phone nothing is too wide or too small', async ({ page }) => {
  await page.goto(`${path('de')}?minutes=180&start=09:00`);
  await rehearse(page);
  await page.locator('workshop-rehearsals summary').click();
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  }
});

test('the timetable is printed as chosen, without what is to choose', async ({ page }) => {
  await page.goto(`${path('en')}?minutes=120&start=09:00`);
  await rehearse(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { length, summary, times, link } = planOn(page, 'en');
  await expect(summary).toHaveText('120 minutes, from 09:00 to 11:00');
  await expect(summary).toBeVisible();
  expect((await times()).at(-1)).toBe('10:50–11:00');
  await expect(length(60)).toBeHidden();
  await expect(link('plan.speaker')).toBeHidden();
  await expect(page.locator('workshop-rehearsals')).toBeHidden();
  const pages = readPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
});

function planOn(page: Page, lang: Lang) {
  const table = page.getByRole('table').first();
  const texts = async (part: string) =>
    (await table.locator(`tbody tr:visible ${part}`).allTextContents()).map((text) => text.trim());
  return {
    length: (minutes: number): Locator =>
      page.locator(`workshop-plan input[name=minutes][value="${minutes}"]`),
    start: page.getByLabel(say(lang, 'plan.start'), { exact: true }),
    summary: page.locator('workshop-plan [data-out]'),
    times: () => texts('[data-clock]'),
    steps: () => texts('[data-title]'),
    left: page.locator('workshop-plan [data-left] li:visible'),
    link: (key: string) => page.locator('workshop-plan a').filter({ hasText: say(lang, key) }),
  };
}

function rehearsals(page: Page, lang: Lang): Locator {
  return page.getByRole('region', { name: say(lang, 'rehearsal.table') }).getByRole('table');
}

/** As if the trainer had presented: four steps of 17 minutes, the last one of 29. */
async function rehearse(page: Page) {
  const begin = Date.UTC(2026, 10, 20, 9);
  const log = ['scan', 'formula', 'write', 'test'].map((step, index) => ({
    step: `pr1-w-${step}`,
    at: begin + index * 17 * 60_000,
  }));
  await store(page, JSON.stringify([{ planned: 90, log, end: begin + 80 * 60_000 }]));
  await page.reload();
}

function readStage(page: Page): Promise<Pick<Stage, 'minutes' | 'start' | 'dropped'>> {
  return page.evaluate(() =>
    JSON.parse(localStorage.getItem(`${document.documentElement.dataset.site}/stage/pr1`) ?? '{}'),
  );
}

function store(page: Page, text: string) {
  return page.evaluate((value) => {
    localStorage.setItem(`${document.documentElement.dataset.site}/rehearsals/pr1`, value);
  }, text);
}
