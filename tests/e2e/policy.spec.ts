import { languages, pageKinds } from './support/course.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz } from './support/quiz.ts';
import { fillSearch, openSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';
import { practiceOn } from './support/walk.ts';

test.describe('on a walk over all kinds of pages', () => {
  // The page that does not exist answers with 404, and the console tells of it.
  test.use({ tolerated: /404.*no-such-page|status of 404/ });

  for (const lang of languages) {
    test(`nothing fails, nothing breaks the policy, nobody else is asked (${lang})`, async ({
      page,
      faults,
    }) => {
      for (const [kind, path] of Object.entries(pageKinds(lang))) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 }).first(), kind).toBeVisible();
        expect(
          await page.locator('meta[http-equiv="content-security-policy"]').count(),
          `${kind} has a policy`,
        ).toBe(1);
      }
      const { lesson } = pageKinds(lang);
      await page.goto(lesson);
      await practiceOn(page, lang).done.check();
      const question = oneIn(await readQuiz(page, lesson));
      await wakeQuiz(page, lang);
      const shown = questionOn(page, lang, question);
      await shown.option(question.right[0] ?? '').check();
      await shown.check.click();
      await openSearch(page, lang);
      await fillSearch(page, 'LinkedIn');
      expect(faults.filter((fault) => /foreign/.test(fault))).toEqual([]);
    });
  }
});

test('a page that breaks the policy, fails or asks elsewhere is noticed', async ({
  page,
  faults,
}) => {
  await page.goto('/en/imprint/');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.head.append(script);
    setTimeout(() => {
      throw new Error('on purpose');
    });
    await fetch('/no-such-file').catch(() => {});
    const picture = new Image();
    picture.src = 'https://elsewhere.example/pixel.png';
    await picture.decode().catch(() => {});
  });
  await expect(page).not.toHaveTitle('inline');
  await expect.poll(() => faults.join('\n')).toMatch(/on purpose/);
  expect(faults.join('\n')).toMatch(/console: .*Content Security Policy/i);
  expect(faults.join('\n')).toMatch(/404: .*no-such-file/);
  expect(faults.join('\n')).toMatch(/elsewhere\.example/);
  faults.length = 0;
});
