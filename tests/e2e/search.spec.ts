import { readFileSync } from 'node:fs';
import {
  findLesson,
  type Lang,
  languages,
  lessonPath,
  pageKinds,
  titleOf,
} from './support/course.ts';
import { readQuiz, severalIn } from './support/quiz.ts';
import { expectAnswer, fillSearch, foundPaths, openSearch, searchLink } from './support/search.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });

const headline = findLesson('pr1-headline');
const word = { de: 'Impfstoffe', en: 'vaccines' };

for (const [lang, other, tag] of [
  ['de', 'en', '@desktop'],
  ['en', 'de', '@phone'],
] as [Lang, Lang, string][]) {
  test(`a word leads to the lesson in the language of the page (${lang})`, { tag }, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/${lang}/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);

    await openSearch(page, lang);
    // In quotes the whole word counts; without them its beginning would do.
    await fillSearch(page, `"${word[other]}"`);
    expect(await foundPaths(page)).toEqual([]);
    await fillSearch(page, word[lang]);
    const found = await foundPaths(page);
    expect(found[0]).toContain(lessonPath(lang, headline));
    expect(found.filter((path) => !path.startsWith(`/${lang}/`))).toEqual([]);
    await page.getByRole('dialog').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(lessonPath(lang, headline)));
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('Ctrl+K opens it on every kind of page', async ({ page }) => {
  test.slow();
  for (const [kind, path] of Object.entries(pageKinds('en'))) {
    // The stage fills the window, and the page for emergencies does without our scripts.
    if (['search', 'lost', 'deck', 'reset'].includes(kind)) continue;
    await page.goto(path);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('searchbox'), kind).toBeFocused();
  }
});

test('Escape gives the focus back, arrows and Enter open a result', async ({ page }) => {
  const dialog = page.getByRole('dialog');
  await page.goto(pageKinds('de').glossary);
  await searchLink(page, 'de').focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await fillSearch(page, word.de);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(searchLink(page, 'de')).toBeFocused();

  const elsewhere = page.getByRole('link', { name: say('de', 'foot.privacy') });
  await elsewhere.focus();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(elsewhere).toBeFocused();

  await page.keyboard.press('Control+k');
  await fillSearch(page, firstWords(titleOf('de', headline)));
  await foundPaths(page);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(lessonPath('de', headline)));
});

test('answers of the quiz and notes for trainers stay out', async ({ page }) => {
  for (const lang of languages) {
    await page.goto(`/${lang}/`);
    await openSearch(page, lang);
    const quiz = await readQuiz(page, lessonPath(lang, headline));
    const { feedback = '' } = severalIn(quiz).options[0] ?? {};
    for (const hidden of [firstWords(feedback), noteOf(lang)]) {
      await fillSearch(page, `"${hidden}"`);
      expect(await foundPaths(page), hidden).toEqual([]);
    }
    const shown = firstWords(titleOf(lang, headline));
    await fillSearch(page, `"${shown}"`);
    expect((await foundPaths(page))[0], shown).toContain(lessonPath(lang, headline));
  }
});

test('the search page answers what its address asks', async ({ page }) => {
  await page.goto(`${pageKinds('de').search}?q=${word.de}`);
  await expect(page.getByRole('searchbox')).toHaveValue(word.de);
  await expectAnswer(page, word.de);
  expect((await foundPaths(page))[0]).toContain(lessonPath('de', headline));
});

test.describe('when the search cannot be loaded', () => {
  test.use({ tolerated: /ERR_FAILED|search-view|pagefind/i });

  test('the link leads to the search page, which says so', async ({ page }) => {
    await page.route('**/_astro/search-view*', (route) => route.abort());
    await page.goto('/en/');
    await searchLink(page, 'en').click();
    await expect(page).toHaveURL(pageKinds('en').search);
    await expect(page.getByText(say('en', 'search.failed'))).toBeVisible();
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
  });

  test('a page whose index is missing says so', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(pageKinds('de').search);
    await expect(page.getByText(say('de', 'search.failed'))).toBeVisible();
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
  });
});

/** So few that no punctuation comes in between. */
function firstWords(text: string): string {
  return text.match(/^\p{L}+(?: \p{L}+){1,5}/u)?.[0] ?? text;
}

/** A few words in a row from a note for trainers in the lesson. */
function noteOf(lang: Lang): string {
  const file = new URL(
    `../../content/${lang}/${headline.module}/${headline.file}.mdx`,
    import.meta.url,
  );
  const [, note = ''] = readFileSync(file, 'utf8').split(/<Note[^>]*>/);
  const [, sentence = ''] = note.match(/\*\* ([^.?!\n]+)/) ?? [];
  return sentence.trim();
}
