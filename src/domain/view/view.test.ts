import { expect, it } from 'vitest';
import { formatView, readView, SIZES, THEMES } from './view.ts';

it('gives back every choice that was stored', () => {
  for (const theme of THEMES) {
    for (const size of SIZES) {
      expect(readView(formatView({ theme, size }))).toEqual({ theme, size });
    }
  }
});

it('stores nothing where the device decides', () => {
  expect(formatView({ theme: '', size: '' })).toBe('');
});

it.each([null, '', ' ', 'dark', 'sepia 9', '2 dark', '{"theme":"dark"}'])(
  'leaves to the device what it does not know: %j',
  (text) => {
    const { theme, size } = readView(text);
    expect(THEMES).toContain(theme);
    expect([theme, size]).toEqual([text === 'dark' ? 'dark' : '', '']);
  },
);
