import { describe, expect, it } from 'vitest';
import { proveSite } from './support/proof.ts';

describe('a company that has begun a right-to-left language and shows one tier', () => {
  const { has, open, read } = proveSite({ name: 'rtl', languages: ['ar', 'en'] });

  it('reads from right to left where its language is, and not in English', () => {
    expect(read('ar')).toMatch(/<html[^>]* lang="ar"[^>]* dir="rtl"/);
    expect(read('ar')).toContain('كن حاضرًا في مجال عملك، بصوتك أنت');
    expect(read('en')).not.toMatch(/<html[^>]* dir="rtl"/);
  });

  it('says of every text that is not translated yet which language stands in', () => {
    for (const path of ['ar/beginner/profiles', 'ar/beginner/profiles/photo']) {
      expect(read(path)).toMatch(
        /<p class="notice"[^>]*>لم يُترجم بعد\. إليك النص بهذه اللغة: English/,
      );
      expect(read(path)).toMatch(/<(?:h1|article)[^>]* lang="en"[^>]* dir="ltr"/);
    }
    expect(read('en/beginner/profiles/photo')).not.toContain('class="notice"');
    for (const path of ['ar/guidelines', 'ar/level']) {
      expect(read(path)).toMatch(/<h1>[^<]*<\/h1> *<p class="notice"/);
    }
  });

  it('says at the foot of its pages that its language is not complete, and in which the rest is', () => {
    const note = 'لم يُترجم كل شيء هنا بعد. الباقي بهذه اللغة: English.';
    for (const path of ['ar', 'ar/trainers', 'ar/glossary']) expect(read(path)).toContain(note);
    expect(read('en')).not.toContain('Not everything here is translated yet');
  });

  it('has no page of the hidden tiers, and nothing that leads to one', () => {
    for (const language of ['ar', 'en']) {
      expect(has(`${language}/beginner`)).toBe(true);
      for (const tier of ['advanced', 'expert']) {
        expect(has(`${language}/${tier}`)).toBe(false);
        for (const page of ['', 'beginner', 'trainers', 'certificate']) {
          expect(read(`${language}/${page}`)).not.toContain(`/${language}/${tier}/`);
        }
      }
    }
  });

  it('goes on to the next slide with the arrow that points there', async () => {
    const page = await open('ar/beginner/profiles/present/');
    const first = page.url();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.href !== first);
    const second = page.url();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.href !== second);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(second);
    await page.close();
  });
});
