import { expect, test } from 'vitest';
import { fitInto, isSquare, measurePicture } from './picture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0x2c, 0, 0,
  0, 40,
]);

test.each([
  ['its viewBox', '<?xml version="1.0"?><svg viewBox="0 0 300 40" width="100%">'],
  ['its viewBox with commas', "<svg viewBox='0,0,300,40'>"],
  ['its width and height', '<svg xmlns="x" width="300" height="40px">'],
])('an SVG is measured by %s', (_, text) => {
  expect(measurePicture('logo.svg', bytes(text))).toEqual({ width: 300, height: 40 });
});

test('a PNG is measured by its first chunk', () => {
  expect(measurePicture('logo.png', png)).toEqual({ width: 300, height: 40 });
});

test.each([
  ['an SVG without a size', 'logo.svg', bytes('<svg>')],
  ['a JPEG', 'logo.png', bytes('ÿØÿà and so on, and on, and on')],
  ['an empty file', 'logo.png', bytes('')],
])('%s is refused with what is accepted', (_, name, file) => {
  expect(() => measurePicture(name, file)).toThrow(
    `${name} is no picture that can be used. A logo is a PNG, or an SVG with a viewBox.`,
  );
});

test('a picture fits into a box by its longer side', () => {
  expect(fitInto({ width: 300, height: 40 }, { width: 150, height: 60 })).toEqual({
    width: 150,
    height: 20,
  });
  expect(fitInto({ width: 20, height: 40 }, { width: 150, height: 60 })).toEqual({
    width: 30,
    height: 60,
  });
});

test('only what is about as high as wide fills an icon', () => {
  expect(isSquare({ width: 100, height: 120 })).toBe(true);
  expect(isSquare({ width: 300, height: 40 })).toBe(false);
});
