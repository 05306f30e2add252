import type { BrowserContext, Page } from '@playwright/test';
import { findBarriers } from './support/axe.ts';
import { type Lang, languages } from './support/course.ts';
import {
  deckPath,
  expectConsole,
  expectSlide,
  slideOn,
  speakerPath,
  stageKey,
} from './support/stage.ts';
import { say, sayPattern } from './support/strings.ts';
import { expect, test } from './support/test.ts';

/** Steps of the random walk. `STEPS=1000` takes some minutes and prints how long a step travels. */
const STEPS = Number(process.env.STEPS ?? 60);

const deck = deckPath('en');
const speakerView = speakerPath('en');

test.beforeEach(({ context }) => context.addInitScript(watchShown));

/** The tab becomes the speaker's, the window that pops up is for the room. */
async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(deck);
  const popup = context.waitForEvent('page');
  await page.keyboard.press('s');
  const audience = await popup;
  await expect(page).toHaveURL(speakerView);
  await expectConsole(page);
  await expectThere(page);
  return audience;
}

async function expectThere(speaker: Page): Promise<void> {
  await expect(speaker.getByText(say('en', 'speaker.there'))).toBeVisible();
}

test('S opens a window for the room and turns this tab into the speaker view', async ({
  page,
  context,
}) => {
  const audience = await openBoth(page, context);
  await expectSlide(audience, 'opening');
  await page.keyboard.press('ArrowRight');
  await expectSlide(audience, 'agenda');
  await audience.keyboard.press('ArrowRight');
  await expect(page.locator('.preview').first()).toContainText('3 / ');
  await page.keyboard.press('b');
  await expect(audience.locator('[data-black]')).toBeVisible();
  await expect(page.locator('.preview').first()).toContainText(say('en', 'speaker.black'));
  await page.keyboard.press('b');
  // There is one window for the room, however often it is asked for.
  await page.keyboard.press('s');
  await expect(audience.locator('[data-black]')).toBeHidden();
  expect(context.pages()).toHaveLength(2);
  // And the room's own window says where the speaker view is.
  await audience.keyboard.press('s');
  await expect(audience.getByText(say('en', 'stage.elsewhere'))).toBeVisible();
});

test('a blocked window is said, and a plain link opens it (F50)', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(deck);
  await page.keyboard.press('s');
  await expectConsole(page);
  const link = page.getByRole('link', { name: say('en', 'speaker.link') });
  const opened = context.waitForEvent('page');
  await link.click();
  const audience = await opened;
  await expectThere(page);
  await expect(link).toBeHidden();
  await page.keyboard.press('End');
  await expect(slideOn(audience)).toHaveAttribute('data-kind', 'closing');
});

test('the room’s window may be closed, loaded again or opened late (F50)', async ({
  page,
  context,
}) => {
  const audience = await openBoth(page, context);
  await page.keyboard.press('ArrowRight');
  await expectSlide(audience, 'agenda');
  await audience.reload();
  await expectSlide(audience, 'agenda');
  await page.keyboard.press('ArrowRight');
  await expect(slideOn(audience)).not.toHaveAttribute('id', 'agenda');
  const id = (await slideOn(audience).getAttribute('id')) ?? '';
  await audience.close();
  await expect(page.getByText(say('en', 'speaker.absent'))).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: say('en', 'speaker.open') }).click();
  const late = await opened;
  await expectSlide(late, id);
  await expectThere(page);
});

test('both may be loaded again at once (F50)', async ({ page, context }) => {
  const audience = await openBoth(page, context);
  await page.keyboard.press('End');
  await expect(slideOn(audience)).toHaveAttribute('data-kind', 'closing');
  await Promise.all([page.reload(), audience.reload()]);
  await expect(slideOn(audience)).toHaveAttribute('data-kind', 'closing');
  await expectThere(page);
  await page.keyboard.press('Home');
  await expectSlide(audience, 'opening');
});

test('fifty fast keys lose nothing (F50)', async ({ page, context }) => {
  const audience = await openBoth(page, context);
  await page.evaluate(() => {
    for (let count = 0; count < 50; count++) {
      const key = count % 5 === 4 ? 'ArrowLeft' : 'ArrowRight';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  await expectSame(audience, page);
  const fast = await slideOn(audience).getAttribute('id');
  await page.keyboard.press('Home');
  for (let count = 0; count < 50; count++) {
    await page.keyboard.press(count % 5 === 4 ? 'ArrowLeft' : 'ArrowRight');
  }
  await expectSlide(audience, fast ?? '');
});

test('without a BroadcastChannel the storage carries everything (F51)', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const audience = await openBoth(page, context);
  expect(await page.evaluate(() => 'BroadcastChannel' in window)).toBe(false);
  await page.keyboard.press('ArrowRight');
  await expectSlide(audience, 'agenda');
  await audience.keyboard.press('ArrowLeft');
  await expect(page.locator('.preview').first()).toContainText('1 / ');
});

test('without a storage the channel carries everything', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const audience = await openBoth(page, context);
  await page.keyboard.press('ArrowRight');
  await expectSlide(audience, 'agenda');
});

test('garbage in the channel and in the storage changes nothing (F51)', async ({
  page,
  context,
}) => {
  const audience = await openBoth(page, context);
  await page.keyboard.press('ArrowRight');
  await expectSlide(audience, 'agenda');
  await page.evaluate((key) => {
    const channel = new BroadcastChannel(`${key}/word`);
    const deck = key.split('/').at(-1);
    const stage = {
      deck,
      slide: 'opening',
      state: 0,
      black: true,
      dropped: [],
      votes: {},
      log: [],
    };
    for (const message of [
      'next',
      null,
      { from: 'audience' },
      { from: 'audience', stage: { ...stage, at: 'soon', by: 'x' } },
      { from: 'audience', stage: { ...stage, at: 8e15, by: 'x', votes: { q: { a: -1 } } } },
      { from: 'audience', stage: { ...stage, at: 8e15, by: 'x', deck: 'other' } },
      { from: 'thief', stage: { ...stage, at: 8e15, by: 'x' } },
    ]) {
      channel.postMessage(message);
    }
    for (const text of ['', '{', '[]', JSON.stringify({ deck, slide: '<b>' }), 'x'.repeat(2e5)]) {
      localStorage.setItem(key, text);
    }
  }, stageKey);
  await page.keyboard.press('ArrowRight');
  await expect(slideOn(audience)).not.toHaveAttribute('id', 'agenda');
  await expect(audience.locator('[data-black]')).toBeHidden();
  await page.evaluate((key) => localStorage.setItem(key, '{"deck":7}'), stageKey);
  await Promise.all([page.reload(), audience.reload()]);
  await expectThere(page);
  await page.keyboard.press('Home');
  await expectSlide(audience, 'opening');
});

for (const lang of languages) {
  test(`agenda and steps follow the plan and the clock in every window (${lang})`, async ({
    page,
    context,
  }) => {
    await page.goto(`${deckPath(lang)}#agenda`);
    const rows = page.locator('.slide[data-shown] .agenda > li');
    const all = await rows.count();
    const planned = await rows.locator('b').allTextContents();
    await expect(rows.filter({ visible: true })).toHaveCount(all);
    await expect(rows.locator('time')).toHaveCount(0);

    await page.goto(`${deckPath(lang)}?minutes=45&start=09:00#agenda`);
    await expect(rows.first().locator('time')).toHaveText('09:00');
    const shown = await rows.filter({ visible: true }).all();
    expect(shown.length).toBeLessThan(all);
    let minutes = 0;
    for (const row of shown) {
      await expect(row.locator('time')).toHaveText(`09:${String(minutes).padStart(2, '0')}`);
      minutes += Number.parseInt(await row.locator('b').innerText(), 10);
    }
    expect(minutes).toBe(45);

    const [first] = shown;
    const id = await first?.getAttribute('data-step');
    const count = Number.parseInt((await first?.locator('b').textContent()) ?? '', 10);
    const times = `09:00–09:${String(count).padStart(2, '0')}, ${say(lang, 'time.minutes', { count })}`;
    await page.goto(`${deckPath(lang)}#${id}`);
    await expect(slideOn(page).locator('.time')).toHaveText(times);

    const speaker = await context.newPage();
    await speaker.goto(`${speakerPath(lang)}#agenda`);
    const preview = speaker.locator('.preview').first();
    await expect(preview.locator('li').filter({ visible: true })).toHaveCount(shown.length);
    await expect(preview.locator('time')).toHaveCount(shown.length);
    await expectSlide(page, 'agenda');
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(viewport);
      await choosePlan(speaker, lang, '180');
      await expect(rows.filter({ visible: true })).toHaveCount(all);
      await expect(rows.locator('time')).toHaveCount(all);
      const blocks = slideOn(page).locator('.blocks');
      expect(await blocks.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    }
    await choosePlan(speaker, lang, '');
    await expect(rows.locator('time')).toHaveCount(0);
    await expect(rows.locator('b')).toHaveText(planned);
    await expect(preview.locator('time')).toHaveCount(0);
  });
}

async function choosePlan(speaker: Page, lang: Lang, minutes: string): Promise<void> {
  await speaker.locator('.plan').evaluate((plan: HTMLDetailsElement) => {
    plan.open = true;
  });
  await speaker.getByLabel(say(lang, 'speaker.length')).selectOption(minutes);
}

test('the speaker view starts at the slide in its address, and says so if there is none', async ({
  page,
}) => {
  await page.goto(`${speakerView}#headline`);
  const preview = page.locator('.preview').first();
  await expect(preview).toHaveAttribute('data-of', 'headline');
  await expect(page).toHaveURL(speakerView);
  await page.keyboard.press('ArrowRight');
  await expect(preview).not.toHaveAttribute('data-of', 'headline');
  const id = (await preview.getAttribute('data-of')) ?? '';
  await page.reload();
  await expect(preview).toHaveAttribute('data-of', id);
  await page.goto(`${speakerView}#nowhere`);
  const notice = page.getByRole('alert').filter({ hasText: 'nowhere' });
  await expect(notice).toBeVisible();
  await expect(preview).toHaveAttribute('data-of', id);
  expect(await findBarriers(page)).toEqual([]);
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

test('the clock, and what to drop when it is late', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T09:00:00') });
  await page.goto(`${speakerView}?minutes=90`);
  await expectConsole(page);
  await page.clock.runFor(1000);
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.clock.fastForward('40:00');
  await page.clock.runFor(2000);
  await expect(page.getByText(sayPattern('en', 'speaker.behind.other'))).toBeVisible();
  await expect(page.locator('.times')).toContainText('40:0');
  const proposal = page.locator('.proposal');
  await expect(proposal).toBeVisible();
  await page.keyboard.press('d');
  const dropped = page.getByRole('list', { name: say('en', 'speaker.dropped') });
  await expect(dropped.getByRole('listitem')).not.toHaveCount(0);
  await dropped.getByRole('button').first().click();
  await expect(proposal).toBeVisible();
  // A stopped clock stands still.
  await page.keyboard.press('c');
  const stood = await page.locator('.times b').nth(1).textContent();
  await page.clock.fastForward('10:00');
  await page.clock.runFor(2000);
  await expect(page.locator('.times b').nth(1)).toHaveText(stood ?? '');
  await page.keyboard.press('c');
  await expect(page.getByText(say('en', 'speaker.clock.stop'))).toBeVisible();
});

test('notes grow and shrink, and stay so', async ({ page }) => {
  await page.goto(speakerView);
  await expectConsole(page);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
  const notes = page.locator('.notes .text');
  const size = () => notes.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const normal = await size();
  await page.keyboard.press('+');
  expect(await size()).toBeGreaterThan(normal);
  await page.reload();
  await expectConsole(page);
  expect(await size()).toBeGreaterThan(normal);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await size()).toBeLessThan(normal);
});

test(`${STEPS} random steps in alternating windows: none is out of step`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + STEPS * 500);
  const audience = await openBoth(page, context);
  const windows = [page, audience] as const;
  const delays: number[] = [];
  let seed = 20261128;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const keys = [
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowLeft',
    'b',
    'PageDown',
    'Home',
    'End',
  ];
  for (let step = 0; step < STEPS; step++) {
    const [here, there] = step % 2 ? windows : [windows[1], windows[0]];
    const before = await shownOn(here);
    await here.keyboard.press(keys[random(keys.length)] ?? '');
    const sent = await shownOn(here);
    if (sent.text === before.text) continue;
    await expect.poll(async () => (await shownOn(there)).text, `step ${step}`).toBe(sent.text);
    delays.push((await shownOn(there)).at - sent.pressed);
  }
  await expectSame(audience, page);
  delays.sort((a, b) => a - b);
  const at = (share: number) => delays[Math.floor(delays.length * share)]?.toFixed(1);
  console.log(
    `${delays.length} steps travelled: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.999)} ms`,
  );
});

/** In every window: what it shows, since when, and when a key was last pressed there. */
function watchShown() {
  const now = () => performance.timeOrigin + performance.now();
  const seen = { text: '', at: 0, pressed: 0 };
  const read = () => {
    const slide = document.querySelector<HTMLElement>('.slide[data-shown]');
    const black = document.querySelector<HTMLElement>('[data-black]');
    const preview = document.querySelector<HTMLElement>('.preview');
    const copy = preview?.querySelector<HTMLElement>('.slide');
    return slide
      ? [slide.id, slide.dataset.state, black?.hidden === false].join()
      : [preview?.dataset.of, copy?.dataset.state, preview?.dataset.black === ''].join();
  };
  Object.assign(window, { seen });
  addEventListener('keydown', () => Object.assign(seen, { pressed: now() }), true);
  new MutationObserver(() => {
    const text = read();
    if (text !== seen.text) Object.assign(seen, { text, at: now() });
  }).observe(document, { subtree: true, attributes: true, childList: true });
}

function shownOn(page: Page): Promise<{ text: string; at: number; pressed: number }> {
  return page.evaluate(() => Reflect.get(window, 'seen'));
}

async function expectSame(one: Page, other: Page): Promise<void> {
  await expect
    .poll(async () => (await shownOn(one)).text === (await shownOn(other)).text)
    .toBe(true);
}
