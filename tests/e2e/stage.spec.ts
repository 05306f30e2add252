import type { Page } from '@playwright/test';
import { SHORTCUTS } from '#domain/stage/keys.ts';
import { findBarriers } from './support/axe.ts';
import { findLesson, languages, modulePath } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { readPages } from './support/pdf.ts';
import {
  deckPath,
  expectConsole,
  expectSlide,
  listSlides,
  slideOn,
  speakerPath,
} from './support/stage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const path = deckPath('en');

test('the keys that people and clickers press turn the pages', async ({ page }) => {
  await page.goto(path);
  const [first = '', second = '', third = ''] = await listSlides(page);
  await expectSlide(page, first);
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
    await page.keyboard.press(key);
    await expectSlide(page, second);
    await page.keyboard.press('ArrowLeft');
    await expectSlide(page, first);
  }
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, third);
    await page.keyboard.press(key);
    await expectSlide(page, second);
    await page.keyboard.press('Home');
    await expectSlide(page, first);
  }
  await page.keyboard.press('End');
  await expect(slideOn(page)).toHaveAttribute('data-kind', 'closing');
  await page.keyboard.press('ArrowRight');
  await expect(slideOn(page)).toHaveAttribute('data-kind', 'closing');
});

test('an answer is revealed before the next slide comes', async ({ page }) => {
  await page.goto(path);
  const vote = page.locator('.slide[data-kind="vote"]:not([data-extra])').first();
  const id = (await vote.getAttribute('id')) ?? '';
  await page.goto(`${path}#${id}`);
  await expect(vote).toHaveAttribute('data-state', '0');
  await page.keyboard.press('ArrowRight');
  await expect(vote).toHaveAttribute('data-state', '1');
  await expectSlide(page, id);
  await page.keyboard.press('ArrowRight');
  await expect(vote).not.toHaveAttribute('data-shown');
  await page.keyboard.press('ArrowLeft');
  await expect(vote).toHaveAttribute('data-state', '1');
});

test('the screen is black and the slide comes back where it was', async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press('ArrowRight');
  const black = page.locator('[data-black]');
  for (const [dark, light] of [
    ['b', 'b'],
    ['.', 'ArrowRight'],
    ['B', 'ArrowLeft'],
  ]) {
    await page.keyboard.press(dark ?? '');
    await expect(black).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: say('en', 'stage.black') }),
    ).toHaveCount(1);
    await expect(slideOn(page)).toHaveAttribute('inert');
    await page.keyboard.press(light ?? '');
    await expect(black).toBeHidden();
    await expectSlide(page, 'agenda');
  }
});

test('all slides are in the overview; arrow keys move in it and Enter opens', async ({ page }) => {
  // Every slide is looked at twice, large and small.
  test.setTimeout(120_000);
  await page.goto(path);
  const ids = await listSlides(page);
  const dialog = page.getByRole('dialog', { name: say('en', 'stage.overview') });
  await page.keyboard.press('o');
  await expect(dialog.getByRole('listitem').locator('> button')).toHaveCount(ids.length);
  await expect(dialog.getByRole('button', { name: /^1\. / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('button', { name: /^2\. / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('button', { name: /^2\. / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expectSlide(page, ids[2] ?? '');
  // Escape opens it as well, and closes it again.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectSlide(page, ids[2] ?? '');
});

test('one goes to a slide by number or words', async ({ page }) => {
  await page.goto(path);
  const ids = await listSlides(page);
  const dialog = page.getByRole('dialog', { name: say('en', 'stage.find') });
  await page.keyboard.press('g');
  // Letters in the field are no shortcuts.
  await page.keyboard.type('bog nothing of the kind');
  await expect(dialog.getByText(say('en', 'stage.find.none'))).toBeVisible();
  await expect(page.locator('[data-black]')).toBeHidden();
  await dialog.getByRole('textbox').fill('7');
  await page.keyboard.press('Enter');
  await expectSlide(page, ids[6] ?? '');
  const title = (await page.locator('#headline h2').textContent()) ?? '';
  await page.keyboard.press('g');
  await page.keyboard.type(title.toUpperCase());
  await dialog.getByRole('button', { name: title }).click();
  await expectSlide(page, 'headline');
});

test('the help lists every key', async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: say('en', 'stage.help') });
  const count = SHORTCUTS.filter(({ on }) => !on).flatMap(({ keys }) => keys).length;
  await expect(dialog.locator('.keys kbd')).toHaveCount(count);
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: say('en', 'stage.do.last') }).click();
  await expect(slideOn(page)).toHaveAttribute('data-kind', 'closing');
});

test('keys with a modifier are left to the browser', async ({ page }) => {
  await page.goto(path);
  for (const key of ['Control+b', 'Alt+b', 'Meta+b']) await page.keyboard.press(key);
  await expect(page.locator('[data-black]')).toBeHidden();
});

test('full screen: the buttons go while the mouse rests, and come for the keyboard', async ({
  page,
}) => {
  await page.goto(path);
  const bar = page.getByRole('navigation', { name: say('en', 'stage.bar') });
  await page.keyboard.press('f');
  await expect(page.locator('body')).toHaveAttribute('data-whole');
  await expect(bar).toHaveCSS('opacity', '0');
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await bar.evaluate((one) => one.contains(document.activeElement))) break;
  }
  await expect(bar).toHaveCSS('opacity', '1');
  await page.mouse.move(200, 200);
  await expect(page.locator('body')).not.toHaveAttribute('data-rest');
  await page.keyboard.press('f');
  await expect(page.locator('body')).not.toHaveAttribute('data-whole');
});

test('hidden slides are out of reach', async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press('End');
  const reachable = await page.evaluate(() =>
    [...document.querySelectorAll('.slide:not([data-shown]) :is(a, button, input, [tabindex])')]
      .filter((one) => !one.closest('[inert]'))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(reachable).toEqual([]);
  expect(await page.locator('[role="application"]').count()).toBe(0);
});

test('a heading takes the focus after a key; a click is said by the live region, once', async ({
  page,
}) => {
  await page.goto(path);
  await page.keyboard.press('ArrowRight');
  await expect(slideOn(page).getByRole('heading').first()).toBeFocused();
  await expect(page.locator('[data-said]')).toHaveText('');
  const before = await page.title();
  await page.getByRole('button', { name: say('en', 'stage.do.next') }).click();
  const title = (await slideOn(page).getByRole('heading').first().textContent()) ?? '';
  await expect(page).not.toHaveTitle(before);
  expect(await page.title()).toContain(title);
});

test.describe('the address', () => {
  test('starts inside, follows, and one step back leaves the deck', async ({ page }) => {
    await page.goto(modulePath('en', findLesson('pr1-headline')));
    await page.goto(`${path}#headline`);
    await expectSlide(page, 'headline');
    await page.keyboard.press('ArrowRight');
    await expect(slideOn(page)).not.toHaveAttribute('id', 'headline');
    const id = await slideOn(page).getAttribute('id');
    await expect(page).toHaveURL(`${path}#${id}`);
    await page.reload();
    await expectSlide(page, id ?? '');
    await page.goBack();
    await expect(page).toHaveURL(modulePath('en', findLesson('pr1-headline')));
  });

  test('names a slide that does not exist: the page says so and shows the opening', async ({
    page,
  }) => {
    await page.goto(`${path}#%E0%A4%A<b>nowhere`);
    await expect(page.getByRole('alert').filter({ hasText: 'nowhere' })).toBeVisible();
    await expectSlide(page, 'opening');
    await page.getByRole('button', { name: say('en', 'stage.close') }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'nowhere' })).toBeHidden();
  });
});

test('fingers turn the pages by swipes and taps at the edges', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(path);
  await page.touchscreen.tap(340, 300);
  await expectSlide(page, 'agenda');
  await page.touchscreen.tap(180, 300);
  await expectSlide(page, 'agenda');
  await page.touchscreen.tap(20, 300);
  await expectSlide(page, 'opening');
  await swipe(page, 300, 80);
  await expectSlide(page, 'agenda');
  await swipe(page, 80, 300);
  await expectSlide(page, 'opening');
  // The tap right after a swipe counts, and swipes in an open list leave the slide alone.
  await page.getByRole('button', { name: say('en', 'stage.more') }).tap();
  await swipe(page, 300, 80);
  await expectSlide(page, 'opening');
  await page.getByRole('button', { name: say('en', 'stage.do.last') }).tap();
  await expect(slideOn(page)).toHaveAttribute('data-kind', 'closing');
});

test('nothing moves for whoever wants it still', async ({ page }) => {
  await page.goto(path);
  const bar = page.getByRole('navigation', { name: say('en', 'stage.bar') });
  await expect(bar).toHaveCSS('transition-duration', '0.15s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(bar).toHaveCSS('transition-duration', '0s');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('printing gives every slide a page, with its answer', async ({ page }) => {
  await page.goto(path);
  const ids = await listSlides(page);
  await page.keyboard.press('ArrowRight');
  const pages = readPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(ids.length);
  expect(pages.every(({ width, height }) => width > height)).toBe(true);
  await expectSlide(page, 'agenda');
});

for (const lang of languages) {
  for (const theme of ['light', 'dark'] as const) {
    test(`deck and speaker view have no barriers: ${lang}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(deckPath(lang));
      await expectSlide(page, 'opening');
      expect(await findBarriers(page)).toEqual([]);
      await page.goto(speakerPath(lang));
      await expectConsole(page);
      expect(await findBarriers(page)).toEqual([]);
    });
  }
}

test('deck and speaker view fit a small phone and have large targets', { tag: '@phone' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [deckPath('de'), speakerPath('de')]) {
    await page.goto(address);
    await expect(page.locator('[data-shown], .console').first()).toBeVisible();
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  }
});

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 300 }],
    });
  await touch('touchStart', from);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * share);
  await touch('touchEnd');
  await session.detach();
}
