import { describe, expect, it } from 'vitest';
import { informalWords } from '#domain/writing/informal.ts';
import { proveSite } from './support/proof.ts';

describe('a loud company: bright yellow, a name of 60 letters, a wide logo, German alone, with Sie', () => {
  const { has, open, read } = proveSite({
    name: 'loud',
    languages: ['de'],
    hidden: ['level'],
    warnings: ['brand-contrast'],
  });

  it('shows its whole name where there is room for it', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitänsversicherungs-OHG';
    expect(name).toHaveLength(60);
    expect(read('de/imprint')).toContain(name);
    expect(read('de')).toContain(name);
  });

  it('has no pages in another language, and no level check', () => {
    expect(has('en')).toBe(false);
    expect(read('de')).not.toContain('/de/level/');
  });

  it('says Sie, and du only where people in an example speak to each other', async () => {
    for (const path of ['', 'privacy/', 'guidelines/', 'certificate/', 'progress/', 'trainers/']) {
      const text = await wordsOf(`de/${path}`);
      expect(text).toMatch(/(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u);
      expect(text).not.toMatch(informalWords.de ?? /^/);
    }
    const lesson = await wordsOf('de/beginner/profiles/headline/');
    expect(lesson).toMatch(/(?<!\p{L})Sie(?!\p{L})/u);
    expect(lesson).not.toMatch(/\b(?:hast|bist|kannst|willst|weißt) du\b/i);
  });

  it('keeps its yellow where it is a fill, and writes on it in dark', async () => {
    const page = await open('de/');
    const [back, text] = await page
      .locator('main .btn.primary')
      .first()
      .evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
    await page.close();
    expect(back).toBe('rgb(245, 230, 99)');
    expect(text).toBe('rgb(24, 31, 46)');
  });

  async function wordsOf(path: string): Promise<string> {
    const page = await open(path);
    const words = await page.locator('body').innerText();
    await page.close();
    return words;
  }
});
