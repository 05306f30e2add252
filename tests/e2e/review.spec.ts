import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { findBarriers } from './support/axe.ts';
import {
  findLesson,
  type Lang,
  lessonPath,
  lessons,
  pageKinds,
  titleOf,
} from './support/course.ts';
import { describeFocus, pressTabTo, walkByTab } from './support/focus.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { readProgress } from './support/storage.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const lesson = findLesson('pr1-photo');
const LEARNED = new Date('2026-11-02T09:00:00+01:00');
const LATER = new Date('2026-11-06T09:00:00+01:00');

test('what was learned comes back days later, by keyboard, and is kept', async ({ page }) => {
  await learn(page, 'en');
  await page.clock.setFixedTime(LATER);
  await page.goto(pageKinds('en').home);
  await page.getByRole('link', { name: sayPattern('en', 'review.home.other') }).click();
  await expect(cardTitle(page)).toBeVisible();

  await findSentence(page, 'en');
  await pressTabTo(page, button(page, 'en', 'review.reveal'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: say('en', 'review.how') })).toBeFocused();
  await pressTabTo(page, button(page, 'en', 'review.grade.1'));
  await page.keyboard.press('3');
  await expect(page.locator('.turn')).toBeFocused();
  expect((await describeFocus(page)).visible).toBe(true);
  const left = await page.locator('.portion > p').first().innerText();

  await page.reload();
  await expect(page.locator('.portion > p').first()).toHaveText(left);
  const { attempts } = await readProgress(page);
  expect(attempts['pr1-photo-card']?.list).toMatchObject([{ answer: ['good'], mark: 1 }]);

  while ((await page.locator('.ending').count()) === 0) await answerRight(page, 'en');
  await expect(cardTitle(page)).toHaveText(say('en', 'review.done'));
  await expect(button(page, 'en', 'review.more')).toHaveCount(0);
  await page.goto(pageKinds('en').home);
  await expect(page.getByRole('link', { name: say('en', 'review.home.none') })).toBeVisible();
});

test('every stop of the page shows the focus, and the last one leads out of it', async ({
  page,
}) => {
  await page.goto(pageKinds('en').review);
  await button(page, 'en', 'calendar.save').waitFor();
  const { stops, expected } = await walkByTab(page);
  expect(stops.filter(({ visible, covered }) => !visible || covered)).toEqual([]);
  // A field for a time has a stop for each of its parts.
  const isTime = ({ name }: { name: string }) => name.startsWith('INPUT');
  const fields = stops.filter(isTime).length;
  expect(stops.length - fields).toBe(expected - (await page.locator('.calendar input').count()));
});

test('the weekly hour is a file that a calendar understands', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-20T12:00:00+01:00'));
  await page.goto(pageKinds('de').review);
  await page.getByLabel(say('de', 'calendar.weekday')).selectOption({ label: 'Montag' });
  await page.getByLabel(say('de', 'calendar.time'), { exact: true }).fill('08:30');
  await page.getByLabel(say('de', 'calendar.weeks')).fill('3');
  const downloading = page.waitForEvent('download');
  await button(page, 'de', 'calendar.save').click();
  const download = await downloading;
  await expect(page.getByRole('status').getByText(download.suggestedFilename())).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-03-23T07:30:00Z',
    '2026-03-30T06:30:00Z',
    '2026-04-06T06:30:00Z',
  ]);
  expect(events[0]?.description).toContain(new URL(pageKinds('de').review, page.url()).href);
  expect(events[0]?.description).toContain(titleOf('de', lessons[0] ?? lesson));
});

for (const [lang, tag] of [
  ['de', '@phone'],
  ['en', '@desktop'],
] as [Lang, string][]) {
  test(`a card has no barriers and fits, shown, graded or checked (${lang})`, { tag }, async ({
    page,
  }) => {
    await learn(page, lang);
    await page.clock.setFixedTime(LATER);
    await page.goto(pageKinds(lang).review);
    await findSentence(page, lang);
    await button(page, lang, 'review.reveal').click();
    await expectSound(page);
    await button(page, lang, 'review.grade.4').click();
    await page.locator('.turn .opt input').first().check();
    await button(page, lang, 'quiz.check').click();
    await expect(button(page, lang, 'review.on')).toBeVisible();
    await expectSound(page);
  });
}

test.describe('when its data do not arrive', () => {
  test.use({ tolerated: /ERR_FAILED|TypeError/ });

  test('the page says what is safe and offers a reload', async ({ page }) => {
    await page.route('**/review.json', (route) => route.abort());
    await page.goto(pageKinds('en').review);
    await expect(page.getByRole('alert').getByText(say('en', 'review.failed'))).toBeVisible();
    await page.unroute('**/review.json');
    await button(page, 'en', 'review.reload').click();
    await expect(page.getByText(say('en', 'review.empty'))).toBeVisible();
  });
});

/** A lesson is done, none of its questions answered. */
async function learn(page: Page, lang: Lang) {
  await page.clock.setFixedTime(LEARNED);
  await page.goto(lessonPath(lang, lesson));
  await finishLink(page, lang).click();
  await page.waitForURL((url) => url.pathname !== lessonPath(lang, lesson));
}

/** Goes on until the key sentence is in front. */
async function findSentence(page: Page, lang: Lang) {
  await cardTitle(page).waitFor();
  while ((await cardTitle(page).innerText()) !== say(lang, 'review.sentence')) {
    await answerRight(page, lang);
  }
}

/** Answers the question in front with what its lesson says is right. */
async function answerRight(page: Page, lang: Lang) {
  const prompt = await page.locator('.turn legend').innerText();
  const response = await page.request.get(`${lessonPath(lang, lesson)}quiz.json`);
  const { quiz }: { quiz: { questions: { prompt: string; right: string[] }[] } } =
    await response.json();
  const right = quiz.questions.find((one) => one.prompt === prompt)?.right ?? [];
  for (const id of right) await page.locator(`.turn input[value="${id}"]`).check();
  await button(page, lang, 'quiz.check').click();
  await button(page, lang, 'review.on').click();
}

async function expectSound(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findBarriers(page), colorScheme).toEqual([]);
  }
  expect.soft(await findSmallTargets(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect.soft(await findWide(page)).toEqual([]);
}

function cardTitle(page: Page) {
  return page.locator('#card-title');
}

function button(page: Page, lang: Lang, key: string) {
  return page.getByRole('button', { name: new RegExp(`^${say(lang, key)}`) });
}
