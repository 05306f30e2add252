import { expect, test } from 'vitest';
import { findRisks, HEAVY } from './logo.ts';

const svg = (inner: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`,
  );

/** A PNG as far as it is looked at: its first chunk, and those that follow. */
function png(colourType: number, ...names: string[]): Uint8Array {
  const chunk = (name: string, data: number[]) => [
    ...[0, 0, 0, data.length],
    ...new TextEncoder().encode(name),
    ...data,
    ...[0, 0, 0, 0],
  ];
  const first = chunk('IHDR', [0, 0, 0, 9, 0, 0, 0, 9, 8, colourType, 0, 0, 0]);
  const rest = names.flatMap((name) => chunk(name, [0]));
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...first, ...rest]);
}

test.each([
  ['shapes and references inside', '<a id="x"/><use href="#x" fill="url(#g)"/>'],
  ['a picture that it holds', '<image href="data:image/png;base64,AA=="/>'],
])('an SVG with %s is fine', (_, inner) => {
  expect(findRisks('logo.svg', svg(inner), false)).toEqual([]);
});

test.each([
  ['script', '<script>1</script>'],
  ['script', '<path onload="x()"/>'],
  ['script', '<a href="#x"/><foreignObject/>'],
  ['foreign', '<image xlink:href="https://x.example/a.png"/>'],
  ['foreign', '<style>@import "a.css";</style>'],
  ['foreign', '<path fill="url(https://x.example/#g)"/>'],
])('an SVG is told for %s in %s', (risk, inner) => {
  expect(findRisks('logo.svg', svg(inner), true)).toEqual([risk]);
});

test('a PNG without transparency needs a version for the dark theme', () => {
  expect(findRisks('logo.png', png(2, 'IDAT'), false)).toEqual(['opaque']);
  expect(findRisks('logo.png', png(2, 'IDAT'), true)).toEqual([]);
  expect(findRisks('logo.png', png(6, 'IDAT'), false)).toEqual([]);
  expect(findRisks('logo.png', png(3, 'tRNS', 'IDAT'), false)).toEqual([]);
});

test('a file over 100 kB is heavy', () => {
  const rest = ' '.repeat(HEAVY);
  expect(findRisks('logo.svg', svg(rest), false)).toEqual(['heavy']);
});
