import { existsSync } from 'node:fs';
import { findLesson, lessonPath, titleOf } from './support/course.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn, tickOf } from './support/walk.ts';

// Playwright switches the cache off, and a Chromium without windows has none; here it is what is tested.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const whole = launchOptions.executablePath?.replace('-headless-shell', '') ?? '';
    await use({
      ...launchOptions,
      ...(existsSync(whole) && { executablePath: whole }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  },
});
test.skip(
  ({ launchOptions }) => launchOptions.executablePath?.includes('headless-shell') ?? false,
  'The Chromium that is here keeps no pages for going back.',
);

const first = findLesson('pr1-photo');
const second = findLesson('pr1-headline');

test('a page from the back-forward cache shows what was done since, and goes on', async ({
  page,
}) => {
  await page.goto(lessonPath('en', first));
  await practiceOn(page, 'en').done.check();
  await page.evaluate(() => {
    document.documentElement.dataset.sameDocument = '';
  });
  await page.goto(lessonPath('en', second));
  await finishLink(page, 'en').click();
  await page.waitForURL((url) => url.pathname !== lessonPath('en', second));
  await page.goBack({ waitUntil: 'commit' });
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(lessonPath('en', first));
  await expect(page.locator('html'), 'the page comes from the cache').toHaveAttribute(
    'data-same-document',
  );

  await expect(tickOf(page, 'en', titleOf('en', second))).toHaveAccessibleName(
    say('en', 'lesson.done'),
  );
  await practiceOn(page, 'en').field.fill('written after coming back');
  await page.reload();
  await expect(practiceOn(page, 'en').field).toHaveValue('written after coming back');
  await expect(practiceOn(page, 'en').done).toBeChecked();
  await expect(tickOf(page, 'en', titleOf('en', second))).toHaveAccessibleName(
    say('en', 'lesson.done'),
  );
});
