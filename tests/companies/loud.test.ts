import { describe, expect, it } from 'vitest';
import { proveSite } from './support/proof.ts';

describe('a loud company: bright yellow, a name of 60 letters, a wide logo, German alone', () => {
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
});
