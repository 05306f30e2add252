import { findLesson, lessonPath, pageKinds, titleOf } from './support/course.ts';
import { describeFocus } from './support/focus.ts';
import { oneIn, questionOn, readQuiz, wakeQuiz, wrongOption } from './support/quiz.ts';
import { say } from './support/strings.ts';
import { expect, test } from './support/test.ts';
import { finishLink, tickOf } from './support/walk.ts';

const path = lessonPath('de', findLesson('pr1-photo'));

test('with forced colours all states can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(path);
  const quiz = await readQuiz(page, path);
  const question = oneIn(quiz);
  await wakeQuiz(page, 'de');
  const shown = questionOn(page, 'de', question);
  const wrong = wrongOption(question);
  await shown.option(wrong.id).check();
  const borderOf = (id: string) =>
    shown.option(id).evaluate((input) => {
      const box = input.closest('.opt');
      return box && getComputedStyle(box).borderTopColor;
    });
  expect(await borderOf(wrong.id)).not.toBe(await borderOf(question.right[0] ?? ''));
  await shown.check.click();
  await expect(shown.group.getByText(say('de', 'quiz.wrong'), { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await describeFocus(page)).toMatchObject({ visible: true });

  await finishLink(page, 'de').click();
  const [done, open] = await Promise.all(
    ['pr1-photo', 'pr1-about'].map((id) =>
      tickOf(page, 'de', titleOf('de', findLesson(id))).screenshot(),
    ),
  );
  expect(done?.equals(open ?? Buffer.of())).toBe(false);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of [pageKinds('en').home, pageKinds('en').lesson]) {
    await page.goto(address);
    const scrolling = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(scrolling).toBe('auto');
    await page.mouse.move(400, 300);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('in the dark the page is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pageKinds('en').home);
  const [back, text] = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((value) => {
      if (!canvas) return 0;
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
  });
  expect(back).toBeLessThan(64);
  expect(text).toBeGreaterThan(192);
});
