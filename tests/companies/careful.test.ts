import { describe, expect, it } from 'vitest';
import { proveSite } from './support/proof.ts';

describe('a careful company, below a path, in both of our languages', () => {
  const { file, has, open, read } = proveSite({ name: 'careful', languages: ['de', 'en'] });

  it('shows its names, sentences, people and links', () => {
    expect(read('de')).toContain('Kranich hat etwas zu erzählen.');
    expect(read('de')).toContain('jule.meise@kranich.example');
    expect(read('en')).toContain('Kranich in View');
    expect(read('en')).toContain('https://intranet.kranich.example/richtlinie');
    expect(read('de/imprint')).toContain('Am Moor 7');
    expect(read('de/privacy')).toContain('Timo Zeisig');
    expect(read('de/certificate')).toContain('Ruth Sperber');
  });

  it('has its own guideline, fact and words of the glossary', () => {
    expect(read('en/guidelines')).toContain('recht@kranich.example');
    expect(read('en/guidelines')).toContain('It answers within four hours on working days, and');
    expect(read('en/beginner/kranich/desk')).toContain('within four hours on working days');
    expect(read('de/beginner/profiles/headline')).toContain('LinkedIn Help, read by Kranich');
    expect(read('en/glossary')).toContain('Information desk');
    expect(read('de/glossary')).toContain('Profilzeile');
  });

  it('replaces a lesson, inserts into another and adds a module with a drawing', () => {
    expect(read('de/beginner/channels/minimum')).toContain(
      'Eine Visitenkarte reicht, sagt Kranich',
    );
    expect(read('de/beginner/profiles/photo')).toContain('Unsere Fotoecke ist in Halle 3');
    // A paragraph is for the trainer to say.
    expect(read('en/beginner/profiles/present/speaker')).toContain('Our photo corner is in hall 3');
    expect(read('en/beginner/kranich')).toContain('M60 150V60h150');
    expect(read('en')).toContain('/sichtbar/en/beginner/kranich/');
  });

  it('has nothing of the module that it hides, and no link to it', () => {
    expect(has('de/beginner/video')).toBe(false);
    for (const page of ['de', 'de/beginner', 'en', 'de/trainers']) {
      expect(read(page)).not.toContain('/beginner/video/');
    }
  });

  it('speaks to its people and its trainers at home, and offers itself to no other company', async () => {
    const page = await open('de/');
    expect(await page.locator('.groups h3').count()).toBe(2);
    await page.close();
  });

  it('lets its part, its style and its files win', async () => {
    expect(read('en/glossary')).toMatch(/<aside[^>]*>.*Kranich lifts\..*<\/aside>/s);
    expect(file('logo.svg')).toContain('viewBox="0 0 160 40"');
    const page = await open('de/');
    const button = page.locator('main .btn').first();
    expect(await button.evaluate((one) => getComputedStyle(one).borderRadius)).toBe('0px');
    await page.close();
  });

  it('leaves its footer out on paper, whatever its style says', async () => {
    const page = await open('en/glossary/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Kranich lifts.').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.close();
  });

  it('sets headings in its own typeface, and text in ours', async () => {
    const page = await open('de/beginner/profiles/photo/');
    const [family, loaded] = await page.evaluate(async () => {
      await document.fonts.ready;
      const heading = document.querySelector('h1');
      const fonts = [...document.fonts].filter(({ status }) => status === 'loaded');
      return [heading && getComputedStyle(heading).fontFamily, fonts.map(({ family }) => family)];
    });
    await page.close();
    expect(family).toMatch(/^Company-display,/);
    expect(loaded).toContain('Company-display');
    expect(loaded).toContain('Atkinson');
    expect(loaded).not.toContain('Bricolage');
  });

  it('may be shown in a frame by its learning platform', () => {
    expect(file('_headers')).toContain("frame-ancestors 'self' https://lms.kranich.example");
  });
});
