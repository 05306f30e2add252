import type { Page } from '@playwright/test';
import { languages, pageKinds } from './support/course.ts';
import { findSmallTargets, findWide } from './support/layout.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

const tag = '@phone';

test.use({ tolerated: /404/ });

test('what is too wide or too small to tap is noticed', { tag }, async ({ page }) => {
  await page.goto('/de/imprint/');
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'W'.repeat(100);
    wide.style.overflowWrap = 'normal';
    const small = document.createElement('button');
    small.style.fontSize = '5px';
    small.textContent = 'x';
    document.querySelector('main')?.append(wide, small);
  });
  expect(await findWide(page)).toEqual([expect.stringContaining('WWW')]);
  expect(await findSmallTargets(page)).toEqual([expect.stringContaining('x')]);
});

for (const lang of languages) {
  test(`no page is wider than 320 or 360 pixels, all targets are large enough (${lang})`, {
    tag,
  }, async ({ page }) => {
    const found: string[] = [];
    for (const [kind, path] of Object.entries(pageKinds(lang))) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      if (kind === 'lesson') await openEverything(page);
      if (kind === 'search') await page.getByRole('searchbox').waitFor();
      for (const target of await findSmallTargets(page)) found.push(`${kind}: ${target}`);
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        for (const wide of await findWide(page)) found.push(`${kind} at ${width}: ${wide}`);
      }
    }
    expect(found).toEqual([]);
  });

  test(`no part of a page has to be pushed sideways at 360 pixels (${lang})`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['privacy', 'trainers', 'trainers/results']) {
      await page.goto(`/${lang}/${path}/`);
      const parts = page.locator('.scroll');
      expect(await parts.count(), path).toBeGreaterThan(0);
      const widths = await parts.evaluateAll((all) =>
        all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
      expect(new Set(widths), path).toEqual(new Set([0]));
    }
  });

  async function openEverything(page: Page) {
    const question = oneIn(await readQuiz(page, new URL(page.url()).pathname));
    await wakeQuiz(page, lang);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    const shown = questionOn(page, lang, question);
    await shown.option(wrongOption(question).id).check();
    await shown.check.click();
    await shown.form.getByRole('button', { name: say(lang, 'quiz.solution') }).click();
  }
}
