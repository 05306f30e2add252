import { expect, it } from 'vitest';
import { pairs, slidePairs } from './pairs.ts';
import { makePalette } from './palette.ts';
import { listSwatches } from './swatches.ts';

const swatches = listSwatches(makePalette('#F5E663'));

it('shows every pair of pages and slides', () => {
  expect(swatches).toHaveLength(pairs.length + slidePairs.length);
});

it('measures the colours of each theme', () => {
  const [ink] = swatches.filter(({ colour, on }) => colour === 'ink' && on === 'paper');
  expect(ink?.light).toMatchObject({ front: '#181f2e', ground: '#fcfaf4' });
  expect(ink?.dark).toMatchObject({ front: '#f1eee9', ground: '#0f141d' });
  expect(ink?.light.found).toBeGreaterThan(10);
});

it('takes the colours of slides for slides', () => {
  const loud = swatches.filter(({ colour, on }) => colour === 'edge' && on === 'stage');
  expect(loud.map(({ isSlide, light }) => [isSlide, light.found > 0])).toEqual([[true, true]]);
});
