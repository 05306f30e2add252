import type { Locator, Page } from '@playwright/test';
import { findBarriers } from './support/axe.ts';
import {
  findLesson,
  firstLessons,
  type Lang,
  languages,
  lessonPath,
  pageKinds,
  titleOf,
} from './support/course.ts';
import { describeFocus } from './support/focus.ts';
import { findWide } from './support/layout.ts';
import { readOwnKeys, readProgress } from './support/storage.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

const lesson = findLesson('pr1-headline');

test('the colours are chosen, stay, and are there before the page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pageKinds('de').home);
  await choose(page, 'de', 'view.theme.dark');
  expect(await isDark(page)).toBe(true);
  expect(await readOwnKeys(page)).toEqual(['smb/ui']);

  // The first thing that is drawn: the body has come, no module has run yet.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      sessionStorage.setItem('seen', document.documentElement.dataset.theme ?? 'none');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(lessonPath('en', lesson));
  expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBe('dark');
  expect(await isDark(page)).toBe(true);
  const frames = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')]
      .filter(({ media }) => matchMedia(media || 'all').matches)
      .map(({ content }) => content),
  );
  expect(frames).toEqual(['#0f141d']);

  await choose(page, 'en', 'view.theme.own');
  expect(await isDark(page)).toBe(false);
  expect(await readOwnKeys(page)).toEqual([]);
});

test('on paper the dark is light', async ({ page }) => {
  await page.goto(pageKinds('en').glossary);
  await choose(page, 'en', 'view.theme.dark');
  await page.emulateMedia({ media: 'print' });
  expect(await isDark(page)).toBe(false);
});

test('the text grows, and nothing is cut off @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lessonPath('de', lesson));
  const heightOf = () => page.evaluate(() => document.body.scrollHeight);
  const normal = await heightOf();
  await choose(page, 'de', 'view.size.3');
  expect(await heightOf()).toBeGreaterThan(1.4 * normal);
  for (const address of [pageKinds('de').home, lessonPath('de', lesson)]) {
    await page.goto(address);
    expect(await findWide(page)).toEqual([]);
    await openView(page, 'de');
    expect(await findWide(page)).toEqual([]);
  }
});

for (const lang of languages) {
  test(`the window has no barriers, by day and by night (${lang})`, async ({ page }) => {
    await page.goto(lessonPath(lang, lesson));
    await openView(page, lang);
    expect(await findBarriers(page)).toEqual([]);
    await dialogOn(page, lang).getByText(say(lang, 'view.theme.dark')).click();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('the window works by keyboard alone and gives the focus back', async ({ page }) => {
  await page.goto(pageKinds('en').progress);
  await viewButton(page, 'en').focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOn(page, 'en');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: say('en', 'view.theme.own') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await isDark(page)).toBe(true);
  expect(await describeFocus(page)).toMatchObject({ visible: true });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(viewButton(page, 'en')).toBeFocused();
});

test('where nothing can be stored the choice still holds, and the window says how long', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(pageKinds('en').home);
  await choose(page, 'en', 'view.theme.dark', false);
  expect(await isDark(page)).toBe(true);
  await expect(dialogOn(page, 'en').getByText(say('en', 'view.unkept'))).toBeVisible();
});

test('a bookmark and a note are kept at their section, and the window lists them', async ({
  page,
}) => {
  await page.goto(lessonPath('en', lesson));
  const heading = page.locator('.prose > h2').nth(1);
  const title = (await heading.textContent()) ?? '';
  const mark = page.locator('.prose > h2').nth(1).locator('+ button');
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('checkbox', { name: say('en', 'note.mark') }).check();
  await page.getByRole('textbox', { name: say('en', 'note.label') }).fill('My own words');
  await page.getByRole('textbox', { name: say('en', 'note.label') }).blur();
  await expect(page.getByText(say('en', 'note.kept'))).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  await page.reload();
  const kept = page.getByRole('button', { name: say('en', 'note.both'), exact: true });
  await expect(kept).toHaveAccessibleDescription(title);
  await kept.click();
  await expect(page.getByRole('textbox', { name: say('en', 'note.label') })).toHaveValue(
    'My own words',
  );
  const { artefacts, registers } = await readProgress(page);
  const [id = ''] = Object.keys(artefacts);
  expect(id).toMatch(/^note\/pr1-headline#[\w-]+$/);
  expect(registers[id.replace('note/', 'mark/')]?.v).toBe(true);

  await openView(page, 'en');
  await expect(dialogOn(page, 'en').getByText('My own words')).toBeVisible();
  await dialogOn(page, 'en').getByRole('link', { name: title }).press('Enter');
  await expect(dialogOn(page, 'en')).toBeHidden();
  await expect(heading).toBeInViewport();

  await page.emulateMedia({ media: 'print' });
  await expect(kept).toBeHidden();
  await expect(page.getByRole('textbox', { name: say('en', 'note.label') })).toBeHidden();
});

test('who stops reading goes on at the same section', async ({ page }) => {
  await page.goto(lessonPath('de', lesson));
  await practiceOn(page, 'de').done.check();
  const heading = page.locator('.prose > h2').nth(2);
  await heading.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
  await page.goto(pageKinds('de').home);
  const go = page.getByRole('link', {
    name: say('de', 'home.resume', { title: titleOf('de', lesson) }),
  });
  await expect(go).toHaveAttribute('href', /#[\w-]+$/);
  await expect(page.getByText(sayPattern('de', 'home.resume.at'))).toBeVisible();
  await go.click();
  await expect(heading).toBeInViewport();
});

test('the minutes that are left go down with every finished lesson', async ({ page }) => {
  const left = page.getByRole('navigation', { name: say('en', 'lesson.rail') }).locator('.left');
  const count = async () => Number((await left.textContent())?.match(/\d+/)?.[0]);
  await page.goto(lessonPath('en', lesson));
  const before = await count();
  await finishLink(page, 'en').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(titleOf('en', lesson));
  expect(await count()).toBe(before - 10);
});

test('a finished module is celebrated once, and nothing moves for whoever wants it still', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const one of firstLessons) {
    await page.goto(lessonPath('de', one));
    await finishLink(page, 'de').click();
  }
  const words = page
    .getByRole('status')
    .filter({ hasText: say('de', 'celebrate.module', { count: firstLessons.length }) });
  await expect(words).toBeInViewport();
  const motion = () =>
    page
      .locator('.cheer path')
      .first()
      .evaluate((path) => getComputedStyle(path).animationName);
  expect(await motion()).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toBe('pop');
  expect(await findBarriers(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText(say('de', 'lesson.left.none'))).toBeVisible();
  await expect(words).toHaveCount(0);
});

function viewButton(page: Page, lang: Lang): Locator {
  return page.getByRole('banner').getByRole('button', { name: say(lang, 'view.title') });
}

function dialogOn(page: Page, lang: Lang): Locator {
  return page.getByRole('dialog', { name: say(lang, 'view.title') });
}

async function openView(page: Page, lang: Lang): Promise<void> {
  await viewButton(page, lang).click();
  await expect(dialogOn(page, lang)).toBeVisible();
}

/** Opens the window, chooses, and closes it again unless it shall stay. */
async function choose(page: Page, lang: Lang, key: string, close = true): Promise<void> {
  await openView(page, lang);
  await dialogOn(page, lang).getByText(say(lang, key), { exact: true }).click();
  if (close)
    await dialogOn(page, lang)
      .getByRole('button', { name: say(lang, 'view.close') })
      .click();
}

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'light-dark(rgb(255, 255, 255), rgb(0, 0, 0))';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color === 'rgb(0, 0, 0)';
  });
}
