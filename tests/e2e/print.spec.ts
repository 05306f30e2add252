import type { Page } from '@playwright/test';
import { findLesson, lessonPath, modulePath } from './support/course.ts';
import { questionAt, readQuiz, wakeQuiz } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const lesson = findLesson('pr1-photo');

for (const live of [false, true]) {
  test(`a lesson prints as a worksheet with its key on a page of its own (${live ? 'quiz running' : 'quiz at rest'})`, async ({
    page,
  }) => {
    const path = lessonPath('de', lesson);
    await page.goto(path);
    if (live) await wakeQuiz(page, 'de');
    const { questions } = await readQuiz(page, path);
    await page.emulateMedia({ media: 'print' });
    await expectNoNavigation(page);
    await expect(page.getByRole('button')).toHaveCount(0);

    const title = page.getByText(say('de', 'quiz.key'), { exact: true });
    await expect(title).toBeVisible();
    const last = questionAt({ id: '', questions }, questions.length - 1);
    const group = page.getByRole('group', { name: last.prompt });
    const reasons = page.getByText(last.options[0]?.feedback ?? '');
    await expect(reasons.last()).toBeVisible();
    const [asked, key, reason] = await Promise.all(
      [group, title, reasons.last()].map((part) => part.boundingBox()),
    );
    expect(key?.y).toBeGreaterThanOrEqual((asked?.y ?? 0) + (asked?.height ?? 0));
    expect(reason?.y).toBeGreaterThan(key?.y ?? 0);

    const whole = await countPages(page);
    await page.evaluate(
      (words) => {
        const parts = [...document.querySelectorAll<HTMLElement>('.quiz details, .quiz p')];
        for (const part of parts) {
          if (part.textContent?.trim() === words || part.matches('.key')) part.hidden = true;
        }
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.quiz [hidden] { display: none !important }');
        document.adoptedStyleSheets.push(sheet);
      },
      say('de', 'quiz.key'),
    );
    const withoutKey = await countPages(page);
    expect(withoutKey).toBeGreaterThan(1);
    expect(whole).toBeGreaterThan(withoutKey);
  });
}

test('a workshop plan prints without navigation', async ({ page }) => {
  await page.goto(`${modulePath('en', lesson)}workshop/`);
  await page.emulateMedia({ media: 'print' });
  await expectNoNavigation(page);
  await expect(page.getByRole('heading', { name: say('en', 'workshop.agenda') })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await countPages(page)).toBeGreaterThan(1);
});

async function expectNoNavigation(page: Page) {
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** How many A4 pages the page prints. */
async function countPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  for (const [, width, height] of sizes) {
    expect(Number(width)).toBeCloseTo(595, -1);
    expect(Number(height)).toBeCloseTo(842, -1);
  }
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
