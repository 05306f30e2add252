import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { languages, pageKinds } from './support/course.ts';
import { readPages } from './support/pdf.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test('the dates of a year are downloaded as a file that a calendar reads', async ({ page }) => {
  await page.goto(pageKinds('de').trainers);
  await page.getByLabel(say('de', 'programme.start')).fill('2027-03-01');
  const hour = page.getByRole('group', { name: say('de', 'programme.hour') });
  await hour.getByLabel(say('de', 'programme.weekday')).selectOption('3');
  await hour.getByLabel(say('de', 'programme.time')).fill('10:30');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('de', 'programme.save') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-programme\.ics$/);
  await expect(page.getByText(sayPattern('de', 'programme.saved'))).toBeVisible();

  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const starts = events.map(({ startDate }) => startDate.toString());
  // In Berlin the clocks change between these two.
  expect(starts).toContain('2027-03-24T09:30:00Z');
  expect(starts).toContain('2027-03-31T08:30:00Z');
  expect(events.length).toBeGreaterThan(75);
  expect(events[0]?.description).toContain(new URL(pageKinds('de').tier, page.url()).href);
  const comparison = say('de', 'programme.event.comparison').split(':')[0] ?? '';
  expect(events.filter(({ summary }) => summary.startsWith(comparison))).toHaveLength(2);
});

test('a call inside the weekly hour is refused, and so is a field that is empty', async ({
  page,
}) => {
  await page.goto(pageKinds('en').trainers);
  const call = page.getByRole('group', { name: say('en', 'programme.call') });
  const save = page.getByRole('button', { name: say('en', 'programme.save') });
  await call.getByLabel(say('en', 'programme.weekday')).selectOption('2');
  await call.getByLabel(say('en', 'programme.time')).fill('09:30');
  await save.click();
  await expect(page.getByText(say('en', 'programme.wrong.clash'))).toBeVisible();
  await expect(call.getByLabel(say('en', 'programme.time'))).toBeFocused();
  await call.getByLabel(say('en', 'programme.time')).fill('');
  await save.click();
  await expect(page.getByText(say('en', 'programme.wrong.time'))).toBeVisible();
  await page.getByLabel(say('en', 'programme.start')).fill('');
  await save.click();
  await expect(page.getByText(say('en', 'programme.wrong.start'))).toBeVisible();
});

for (const lang of languages) {
  test(`the check list fits on one page (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/trainers/check-list/`);
    for (const format of ['A4', 'Letter']) {
      const pages = readPages(await page.pdf({ format, preferCSSPageSize: false }));
      expect(pages, format).toHaveLength(1);
    }
  });

  test(`every track says what of it can be run today (${lang})`, async ({ page }) => {
    await page.goto(pageKinds(lang).trainers);
    const tracks = page.locator('.track').filter({ has: page.locator('.units') });
    await expect(tracks).not.toHaveCount(0);
    await expect(tracks.locator('.today')).toHaveCount(await tracks.count());
    const ready = await page.locator('.units a').count();
    const soon = await page.getByText(say(lang, 'map.coming'), { exact: true }).count();
    expect([ready > 0, soon > 0]).toEqual([true, true]);
  });
}
