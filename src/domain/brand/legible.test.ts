import { expect, it } from 'vitest';
import { judgeLogo } from './legible.ts';

const papers = { light: '#ffffff', dark: '#191e29' };
const [black, white, clear] = [
  [0, 0, 0, 255],
  [255, 255, 255, 255],
  [0, 0, 0, 0],
];

it('finds a black logo legible on light paper and not on dark', () => {
  const { isTransparent, contrast } = judge(black, black, clear, clear, clear);
  expect(isTransparent).toBe(true);
  expect(contrast.light).toBeCloseTo(21, 0);
  expect(contrast.dark).toBeLessThan(1.5);
});

it('finds a white logo legible on dark paper and not on light', () => {
  const { contrast } = judge(white, clear);
  expect(contrast.light).toBe(1);
  expect(contrast.dark).toBeGreaterThan(10);
});

it('asks half of what is drawn to be seen', () => {
  expect(judge(black, white, white, clear).contrast.light).toBe(1);
  expect(judge(black, black, white, clear).contrast.light).toBeGreaterThan(10);
});

it('sees a ground that is not transparent', () => {
  expect(judge(black, white).isTransparent).toBe(false);
});

it('gives nothing that is drawn no contrast', () => {
  expect(judge(clear, [0, 0, 0, 128]).contrast).toEqual({ light: 1, dark: 1 });
});

function judge(...pixels: readonly (readonly number[] | undefined)[]) {
  return judgeLogo(Uint8Array.from(pixels.flatMap((pixel) => [...(pixel ?? [])])), papers);
}
