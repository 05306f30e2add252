import { findLesson, firstLessons, languages, lessons, modulePath } from './support/course.ts';
import { findCrowded, findPale } from './support/slides.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ javaScriptEnabled: false });

const modules = [...new Map(lessons.map((lesson) => [lesson.module, lesson])).values()];
const sizes = [
  { name: '16:9', width: 1280, height: 720 },
  { name: '4:3', width: 1024, height: 768 },
];

for (const lang of languages) {
  for (const { name, ...viewport } of sizes) {
    test(`every slide fits into ${name} (${lang})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const module of modules) {
        await page.goto(`${modulePath(lang, module)}present/`);
        expect.soft(await findCrowded(page), module.module).toEqual([]);
      }
    });
  }
}

test('a slide that is too full, cut off or too small to read is found', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${modulePath('en', findLesson('pr1-photo'))}present/`);
  await page.evaluate(() => {
    const [long, small, cut] = document.querySelectorAll('.slide[data-kind="section"] .blocks');
    const text = document.createElement('p');
    text.textContent = 'Too much for one slide. '.repeat(60);
    long?.append(text);
    const note = document.createElement('p');
    note.textContent = 'Too small';
    note.style.fontSize = '20px';
    small?.append(note);
    const box = document.createElement('div');
    box.style.height = '40px';
    box.style.overflow = 'hidden';
    box.append(text.cloneNode(true));
    cut?.replaceChildren(box);
  });
  const found = (await findCrowded(page)).join('\n');
  expect(found).toMatch(/#\S+ \(pr1-photo, pr1-w-photo\), state 0: .*sticks out\. Shorten it/);
  expect(found).toMatch(/“Too small” has 20\.0 px/);
  expect(found).toContain('holds more than it shows');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text on slides has a contrast of 7:1 in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const module of modules) {
      await page.goto(`${modulePath('de', module)}present/`);
      expect.soft(await findPale(page), module.module).toEqual([]);
    }
  });
}

test('pale text on a slide is found', async ({ page }) => {
  const [module] = firstLessons;
  if (!module) throw new Error('content/course.yaml has no lesson that is ready.');
  await page.goto(`${modulePath('en', module)}present/`);
  await page.evaluate(() => {
    const sign = document.querySelector<HTMLElement>('.slide[data-kind="section"] .sign');
    sign?.style.setProperty('color', '#767676');
  });
  expect((await findPale(page)).join('\n')).toMatch(/4\.\d:1, not 7:1/);
});
