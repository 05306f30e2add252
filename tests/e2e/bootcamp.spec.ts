import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Change } from '#domain/progress/acts.ts';
import { set, write } from '#domain/progress/acts.ts';
import { lastLesson } from '#domain/progress/derive.ts';
import { seal } from '#domain/progress/frame.ts';
import { replay } from '#domain/progress/sample.ts';
import { findBarriers } from './support/axe.ts';
import {
  findLesson,
  type Lang,
  lessonPath,
  lessons,
  ownPrefix,
  pageKinds,
  titleOf,
} from './support/course.ts';
import { readPages } from './support/pdf.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { readProgress } from './support/storage.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, practiceOn } from './support/walk.ts';

test.describe.configure({ mode: 'parallel' });

const photo = findLesson('pr1-photo');
const { progress } = pageKinds('en');
const NOTE = '# Ask Mira\n<b>how</b> she says it';

test('a wrong answer leads back to its section until it is right', async ({ page }) => {
  const path = lessonPath('en', photo);
  await page.goto(path);
  const question = oneIn(await readQuiz(page, path));
  const section = `${path}#${question.section.id}`;
  await wakeQuiz(page, 'en');
  const shown = questionOn(page, 'en', question);
  await shown.option(wrongOption(question).id).check();
  await shown.check.click();

  await page.goto(progress);
  const again = part(page, 'en', 'bootcamp.again');
  await again.getByRole('link', { name: question.section.title }).click();
  await expect(page).toHaveURL(section);
  await expect(page.getByRole('heading', { name: question.section.title })).toBeInViewport();

  await wakeQuiz(page, 'en');
  await shown.retry.click();
  await shown.option(question.right[0] ?? '').check();
  await shown.check.click();
  await page.goto(progress);
  await expect(part(page, 'en', 'bootcamp.can')).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('a weekly goal is set with the keyboard and survives a reload', async ({ page }) => {
  await page.goto(lessonPath('de', photo));
  await practiceOn(page, 'de').done.check();
  await page.goto(pageKinds('de').progress);
  const off = page.getByRole('radio', { name: say('de', 'goal.off') });
  await expect(off).toBeChecked();
  await off.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const chosen = page.getByRole('radio', { name: say('de', 'time.short', { count: 30 }) });
  await expect(chosen).toBeFocused();
  const words = say('de', 'goal.share', { minutes: 0, goal: 30 });
  await expect(page.getByText(words)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words)).toBeVisible();
  await expect(chosen).toBeChecked();

  await page.getByLabel(say('de', 'goal.other')).fill('45');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByText(say('de', 'goal.share', { minutes: 0, goal: 45 }))).toBeVisible();
  await expect(page.getByLabel(say('de', 'goal.other'))).toHaveValue('45');
});

test('a newcomer finds the first lesson, the level check and the whole map', async ({ page }) => {
  const [first = photo] = lessons;
  await page.goto(progress);
  const start = say('en', 'progress.empty.start', { title: titleOf('en', first) });
  await expect(page.getByRole('link', { name: start })).toBeVisible();
  await expect(part(page, 'en', 'home.map').getByRole('listitem').first()).toBeVisible();
  await page.getByRole('link', { name: say('en', 'level.invite') }).click();
  await expect(page.getByRole('heading', { name: say('en', 'level.title') })).toBeVisible();
});

test('the map shows what is done, beside what comes next and why', async ({ page }) => {
  await page.goto(lessonPath('en', photo));
  await finishLink(page, 'en').click();
  const following = findLesson('pr1-headline');
  await expect.poll(async () => lastLesson(await readProgress(page))).toBe(following.id);
  await page.goto(progress);
  const map = part(page, 'en', 'home.map');
  await expect(map.getByText(say('en', 'map.share', { done: 1, all: 5 }))).toBeVisible();
  const next = part(page, 'en', 'progress.next');
  await expect(next.getByText(say('en', 'bootcamp.why.continue'))).toBeVisible();
  await expect(next.getByRole('heading', { name: titleOf('en', following) })).toBeVisible();
});

test('notes and texts leave as one file, whatever is in them', async ({ page }) => {
  await seed(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: say('en', 'bootcamp.texts.file') }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    `# ${say('en', 'bootcamp.texts.title')}`,
    `## ${titleOf('en', photo)}`,
    '### Check your photo and banner',
    `## ${say('en', 'bootcamp.texts.notes', { title: titleOf('en', photo) })}`,
    '### Your face fills the circle',
  ]);
  expect(file).toContain('> \\# Ask Mira  \n> \\<b\\>how\\</b\\> she says it\n');
  expect(file).toContain('> Closer\n');
  expect(file).toContain(`<${new URL(lessonPath('en', photo), page.url()).href}>`);
});

test('all texts print as a document of their own', async ({ page }) => {
  await seed(page);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: say('en', 'bootcamp.texts.print') }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  await expect(sheet.getByText('Closer', { exact: true })).toBeVisible();
  await expect(sheet.getByText('she says it')).toBeVisible();
  for (const role of ['navigation', 'banner', 'contentinfo', 'button', 'link'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.getByRole('heading')).toHaveText([
    say('en', 'bootcamp.texts.title'),
    titleOf('en', photo),
    'Check your photo and banner',
    say('en', 'bootcamp.texts.notes', { title: titleOf('en', photo) }),
    'Your face fills the circle',
  ]);
  const pages = readPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  // What fits on one page takes one: no empty page follows.
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [596, 843],
  ]);
});

test('a note is changed in its place, a bookmark taken away', async ({ page }) => {
  await seed(page);
  const notes = part(page, 'en', 'notes.title');
  const edit = notes.getByRole('button', { name: say('en', 'notes.edit') });
  await edit.press('Enter');
  await expect(notes.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Shorter');
  await notes.getByRole('button', { name: say('en', 'notes.done') }).press('Enter');
  await expect(edit).toBeFocused();
  await notes.getByRole('button', { name: say('en', 'notes.mark.remove') }).click();
  await expect(page.getByRole('status').getByText(say('en', 'notes.mark.gone'))).toBeAttached();
  await page.reload();
  await expect(notes.getByText('Shorter', { exact: true })).toBeVisible();
  await expect(notes.getByText(say('en', 'notes.mark'), { exact: true })).toHaveCount(0);
});

for (const tag of ['@desktop', '@phone']) {
  test(`the full page has no barriers and does not scroll sideways (${tag.slice(1)})`, {
    tag,
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await seed(page);
    await page.getByRole('radio', { name: say('en', 'time.short', { count: 15 }) }).check();
    await part(page, 'en', 'notes.title')
      .getByRole('button', { name: say('en', 'notes.edit') })
      .click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findBarriers(page), colorScheme).toEqual([]);
    }
    const [inner, outer] = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  });
}

/** A learner with a text, a note, a bookmark, a finished lesson and answers, on the page. */
async function seed(page: Page) {
  const acts: Change[] = [
    write('pr1-photo-do', 'Closer', 'w'),
    write('note/pr1-photo#face', NOTE, 'w'),
    set('mark/pr1-photo#face', true),
  ];
  await page.goto(pageKinds('en').imprint);
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [`${ownPrefix}me/j/seed.0`, seal(replay(acts))],
  );
  await page.goto(progress);
}

function part(page: Page, lang: Lang, title: string) {
  return page.getByRole('region', { name: say(lang, title), exact: true });
}
