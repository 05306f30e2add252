import type { Page } from '@playwright/test';
import { splitPrompt } from '#domain/deck/prompt.ts';
import type { Poll } from '#domain/room/poll.ts';
import { findBarriers } from './support/axe.ts';
import { firstLessons, type Lang, languages, modulePath } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

for (const lang of languages) {
  test(`with one screen a question is asked, voted on, answered and looked at again (${lang})`, async ({
    page,
  }) => {
    const [poll] = (await openDeck(page, lang)).filter(({ kind }) => kind === 'one');
    const rightPlace = poll?.choices.findIndex(({ right }) => right) ?? 0;
    const wrongPlace = rightPlace === 0 ? 1 : 0;
    await goTo(page, lang, `${poll?.id}-ask`);
    // A case stands below the question that it leads to.
    const { story, ask } = splitPrompt(poll?.prompt ?? '');
    await expect(slide(page)).toContainText(ask);
    await expect(slide(page)).toContainText(story);
    await page.keyboard.press('ArrowRight');
    for (let hand = 0; hand < 3; hand++) await page.keyboard.press(`Digit${wrongPlace + 1}`);
    await page.keyboard.press(`Digit${rightPlace + 1}`);
    await page.keyboard.press(`Digit${rightPlace + 1}`);
    await page.keyboard.press(`Shift+Digit${rightPlace + 1}`);
    await expect(slide(page).locator('.tally')).toHaveText(say(lang, 'tally.hands', { count: 4 }));
    await expect(slide(page).locator('output:visible')).toHaveCount(0);
    const verdict = say(lang, 'deck.right', { letters: poll?.choices[rightPlace]?.letter ?? '' });
    expect(await page.title()).not.toContain(verdict);

    await page.keyboard.press('ArrowRight');
    await expect(count(page, poll, wrongPlace)).toHaveText('3');
    await expect(count(page, poll, rightPlace)).toHaveText('1');
    expect(await widthOf(page, poll, wrongPlace)).toBe('75%');
    await expect(slide(page).getByRole('heading', { name: verdict, exact: true })).toBeVisible();

    await page.reload();
    await expect(count(page, poll, wrongPlace)).toHaveText('3');
    await page.keyboard.press('ArrowRight');
    await expect(slide(page)).toHaveAttribute('data-kind', 'why');
    await page.keyboard.press('End');
    const weak = slide(page).locator('.results');
    await expect(weak).toContainText(say(lang, 'tally.again'));
    await expect(weak.getByRole('listitem')).toHaveText([
      `${say(lang, 'tally.percent', { share: 25 })}${poll?.section.title}`,
    ]);
    await expect(weak.getByRole('link')).toHaveAttribute('href', poll?.section.path ?? '');
  });

  test(`every question of the module can be asked and answered (${lang})`, async ({ page }) => {
    const polls = await openDeck(page, lang);
    expect(polls.length).toBeGreaterThan(10);
    for (const { id, kind, choices } of polls) {
      await goTo(page, lang, `${id}-ask`);
      await page.keyboard.press('ArrowRight');
      await expect(slide(page)).toHaveAttribute('data-kind', 'vote');
      await page.keyboard.press('Digit1');
      await page.keyboard.press('ArrowRight');
      await expect(slide(page)).toHaveAttribute('data-state', '1');
      const share = kind === 'had' ? say(lang, 'tally.had', { right: 1, count: 1 }) : '1';
      await expect(slide(page).locator('output, .tally').first()).toContainText(share);
      if (kind === 'had') continue;
      // What does not fit onto one slide, the next one has.
      const options = page.locator(`[id^="${id}-vote"] [data-option] b`);
      await expect(options).toHaveText(choices.map(({ letter }) => letter));
    }
  });
}

test('a room that was always right need not look at anything again; one that never voted sees nothing', async ({
  page,
}) => {
  const [poll] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  await page.keyboard.press('End');
  await expect(slide(page).locator('.results')).toBeHidden();
  await goTo(page, 'en', `${poll?.id}-vote`);
  const place = poll?.choices.findIndex(({ right }) => right) ?? 0;
  await page.keyboard.press(`Digit${place + 1}`);
  await page.keyboard.press('End');
  await expect(slide(page).locator('.results')).toHaveText(say('en', 'tally.well'));
  await goTo(page, 'en', `${poll?.id}-vote`);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('End');
  await expect(slide(page).locator('.results')).toBeHidden();
});

test('digits are no hands where nothing is voted on, nor in a field', async ({ page }) => {
  const [poll] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  await page.keyboard.press('Digit1');
  await goTo(page, 'en', `${poll?.id}-vote`);
  const dialog = page.getByRole('dialog', { name: say('en', 'stage.find') });
  await page.keyboard.press('g');
  await page.keyboard.press('Digit1');
  await expect(dialog.getByRole('textbox')).toHaveValue('1');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(slide(page).locator('.tally')).toBeHidden();
});

test('digits typed while the search for a slide is still loading are no hands', async ({
  page,
}) => {
  const arrive = await holdBack(page, 'dialogs');
  const [poll] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  await goTo(page, 'en', `${poll?.id}-vote`);
  await page.keyboard.press('Digit2');
  const tally = slide(page).locator('.tally');
  await expect(tally).toHaveText(say('en', 'tally.hands', { count: 1 }));
  await page.keyboard.press('g');
  await page.keyboard.type('12');
  arrive();
  const dialog = page.getByRole('dialog', { name: say('en', 'stage.find') });
  await expect(dialog.getByRole('textbox')).toHaveValue('12');
  await page.keyboard.press('Escape');
  await expect(tally).toHaveText(say('en', 'tally.hands', { count: 1 }));
});

test('hands that are faster than the code that counts them are counted where they were shown', async ({
  page,
}) => {
  const arrive = await holdBack(page, 'hands');
  const [first, second] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  await goTo(page, 'en', `${first?.id}-vote`);
  for (let hand = 0; hand < 3; hand++) await page.keyboard.press('Digit2');
  await page.keyboard.press('Shift+Digit2');
  await page.keyboard.press('ArrowRight');
  await goTo(page, 'en', `${second?.id}-vote`);
  await page.keyboard.press('Digit1');
  arrive();
  await expect(count(page, second, 0)).toHaveText('1');
  await expect(page.locator(`[id^="${first?.id}-vote"] output`).nth(1)).toHaveText('2');
});

test('a hand that cannot be counted says so, and the next one tries again', async ({
  page,
  faults,
}) => {
  await page.route(/\/hands\.[^/]*\.js$/, (route) => route.abort());
  const [poll] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  await goTo(page, 'en', `${poll?.id}-vote`);
  await page.keyboard.press('Tab');
  await expect(page.getByText(say('en', 'stage.late'))).toBeHidden();
  await page.keyboard.press('Digit1');
  await expect(page.getByText(say('en', 'stage.late'))).toBeVisible();
  await page.unroute(/\/hands\.[^/]*\.js$/);
  await page.keyboard.press('Digit1');
  await expect(slide(page).locator('.tally')).toHaveText(say('en', 'tally.hands', { count: 1 }));
  faults.length = 0;
});

test('three long sections fit on the last slide, at 4:3 in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const lang of languages) {
    const polls = await openDeck(page, lang);
    const longest = polls
      .filter(({ kind }) => kind === 'one')
      .filter(
        ({ section }, place, all) =>
          all.findIndex((one) => one.section.title === section.title) === place,
      )
      .sort((a, b) => b.section.title.length - a.section.title.length)
      .slice(0, 3);
    for (const { id, choices } of longest) {
      await goTo(page, lang, `${id}-vote`);
      await page.keyboard.press(`Digit${choices.findIndex(({ right }) => !right) + 1}`);
    }
    await page.keyboard.press('End');
    await expect(slide(page).locator('.results li')).toHaveCount(3);
    expect(await findOverlaps(page)).toEqual([]);
    await page.evaluate(() => localStorage.clear());
  }
});

for (const lang of languages) {
  test(`with two windows the trainer counts and the room sees it, by keyboard alone (${lang})`, async ({
    page,
  }) => {
    const [poll] = (await openDeck(page, lang)).filter(({ kind }) => kind === 'one');
    const audience = await openSpeaker(page);
    await page.keyboard.press('g');
    await page.keyboard.type(splitPrompt(poll?.prompt ?? '').ask);
    await page.keyboard.press('Enter');
    await expect(slide(audience)).toHaveAttribute('id', `${poll?.id}-ask`);
    await page.keyboard.press('ArrowRight');
    await expect(slide(audience)).toHaveAttribute('data-kind', 'vote');

    const place = poll?.choices.findIndex(({ right }) => !right) ?? 0;
    for (let hand = 0; hand < 20; hand++) await page.keyboard.press(`Digit${place + 1}`);
    await expect(slide(audience).locator('.tally')).toHaveText(
      say(lang, 'tally.hands', { count: 20 }),
    );
    await expect(count(audience, poll, place)).toBeHidden();
    await expect(page.getByText(say(lang, 'room.advice.explain'))).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(count(audience, poll, place)).toHaveText('20');
    await expect(count(audience, poll, place)).toBeVisible();
    await expect(page.getByText(say(lang, 'room.advice.explain'))).toBeHidden();

    await page.reload();
    await audience.reload();
    const { letter = '' } = poll?.choices[place] ?? {};
    await expect(page.getByLabel(say(lang, 'room.count', { letter }))).toHaveValue('20');
    await expect(count(audience, poll, place)).toHaveText('20');
    await page.keyboard.press('ArrowRight');
    await expect(slide(audience)).toHaveAttribute('data-kind', 'why');
    await page.keyboard.press('End');
    await expect(slide(audience).locator('.results li')).toContainText([poll?.section.title ?? '']);
  });
}

test('the trainer types counts, shows the bars early, undoes and votes again', async ({ page }) => {
  const [poll] = (await openDeck(page, 'en')).filter(({ kind }) => kind === 'one');
  const audience = await openSpeaker(page);
  await askIn(page, poll);
  const [first] = poll?.choices ?? [];
  const field = page.getByLabel(say('en', 'room.count', { letter: first?.letter ?? '' }));
  await field.fill('12');
  await page.getByLabel(say('en', 'room.open')).check();
  await expect(count(audience, poll, 0)).toBeVisible();
  await expect(count(audience, poll, 0)).toHaveText('12');
  await page.getByLabel(say('en', 'room.people')).fill('20');
  await expect(page.getByText(say('en', 'room.silent', { count: 8 }))).toBeVisible();
  await page.getByRole('button', { name: say('en', 'room.clear') }).click();
  await expect(field).toHaveValue('0');
  await page.getByRole('button', { name: say('en', 'room.undo') }).click();
  await expect(field).toHaveValue('12');
  await page.getByText(say('en', 'room.questions')).click();
  const row = page.getByRole('listitem').filter({ hasText: poll?.prompt ?? '' });
  await expect(row).not.toContainText(say('en', 'room.unasked'));
});

test('cards are offered for four letters, never for five options; without a camera the counts stay', async ({
  page,
}) => {
  const polls = await openDeck(page, 'en');
  await openSpeaker(page);
  const long = polls.filter(({ choices }) => choices.length > 4);
  expect(long.length).toBeGreaterThan(0);
  for (const poll of long) {
    await askIn(page, poll);
    await expect(page.getByText(say('en', 'room.cards.more'))).toBeVisible();
    await expect(page.getByRole('button', { name: say('en', 'room.cards') })).toHaveCount(0);
  }
  const [four] = polls.filter(({ kind }) => kind === 'one');
  await askIn(page, four);
  await page.keyboard.press('Digit2');
  await page.getByRole('button', { name: say('en', 'room.cards') }).click();
  await page.getByRole('button', { name: say('en', 'cards.reader.start') }).click();
  await expect(page.getByText(say('en', 'cards.reader.hands'))).toBeVisible();
  await expect(page.getByLabel(say('en', 'room.count', { letter: 'B' }))).toHaveValue('1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the counting stands in nobody's way (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const [poll] = (await openDeck(page, 'de')).filter(({ kind }) => kind === 'one');
    await openSpeaker(page);
    await askIn(page, poll);
    await page.keyboard.press('Digit1');
    await page.getByText(say('de', 'room.answers')).click();
    await page.getByText(say('de', 'room.questions')).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await findWide(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

/** The tab of the deck becomes the speaker's; what pops up is for the audience. */
async function openSpeaker(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const audience = await opened;
  await page.waitForURL(/\/speaker\/$/);
  await expect(page.locator('.console')).toBeVisible();
  return audience;
}

/** Shows the options of a question from the speaker's list. */
async function askIn(page: Page, poll: Poll | undefined) {
  const list = page.getByText(say(await langOf(page), 'room.questions'));
  await list.click();
  await page.getByRole('button', { name: poll?.prompt ?? '', exact: true }).click();
  await list.click();
  await page.locator('main').press('ArrowRight');
}

/** The questions that the page carries. */
async function openDeck(page: Page, lang: Lang): Promise<Poll[]> {
  const [first] = firstLessons;
  if (!first) throw new Error('content/course.yaml has no lesson that is ready.');
  await page.goto(`${modulePath(lang, first)}present/`);
  return JSON.parse((await page.locator('[data-polls]').getAttribute('data-polls')) ?? '[]');
}

async function goTo(page: Page, lang: Lang, id: string) {
  const [first] = firstLessons;
  await page.goto(`${first ? modulePath(lang, first) : ''}present/#${id}`);
  await expect(slide(page)).toHaveAttribute('id', id);
}

/** Keeps a file of code from arriving until what is returned is called. */
async function holdBack(page: Page, name: string): Promise<() => void> {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(new RegExp(`/${name}\\.[^/]*\\.js$`), async (route) => {
    await late;
    await route.continue();
  });
  return arrive;
}

async function langOf(page: Page): Promise<Lang> {
  return (await page.locator('html').getAttribute('lang')) as Lang;
}

function slide(page: Page) {
  return page.locator('.slide[data-shown]');
}

function option(page: Page, poll: Poll | undefined, place: number) {
  return slide(page).locator(`[data-option="${poll?.choices[place]?.id}"]`);
}

function count(page: Page, poll: Poll | undefined, place: number) {
  return option(page, poll, place).locator('output');
}

function widthOf(page: Page, poll: Poll | undefined, place: number) {
  return option(page, poll, place).evaluate((one) => getComputedStyle(one).getPropertyValue('--w'));
}

/** What leaves the slide that is shown, or lies over something else in it. */
function findOverlaps(page: Page): Promise<string[]> {
  return slide(page).evaluate((shown) => {
    const frame = shown.getBoundingClientRect();
    const parts = [...shown.querySelectorAll('.results > *, .way > *, .sign > *')];
    const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
    const name = (part: Element) => `${part.tagName}.${part.className}`;
    const outside = boxes.filter(
      ({ box }) => box.bottom > frame.bottom + 1 || box.right > frame.right + 1 || box.top < 0,
    );
    const over = boxes.flatMap(({ part, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            other.box.top < box.bottom - 1 &&
            other.box.bottom > box.top + 1 &&
            other.box.left < box.right - 1 &&
            other.box.right > box.left + 1,
        )
        .map((other) => `${name(part)} and ${name(other.part)}`),
    );
    return [...outside.map(({ part }) => `${name(part)} leaves the slide`), ...over];
  });
}
