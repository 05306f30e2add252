import { expect, it } from 'vitest';
import { fitDrawing } from './drawing.ts';

const draw = (body: string, root = '') =>
  fitDrawing('own', `<svg viewBox="0 0 320 200"${root}>${body}</svg>`);

it('keeps of the root what a page needs, and its colours on a group', () => {
  const exported = `<?xml version="1.0"?>
<!-- Made with a program -->
<svg width="320" height="200" viewBox="0 0 320 200" fill="none" xmlns="http://www.w3.org/2000/svg">
<!-- a circle --><circle r="4" fill="var(--brand)"/></svg>`;
  expect(fitDrawing('own', exported)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><g fill="none">
<circle r="4" fill="var(--brand)"/></g></svg>`,
  );
});

it('gives ids the name of the module, wherever they stand', () => {
  const body = `<clipPath id="a"/><g clip-path="url(#a)"/><use href="#a"/>`;
  expect(draw(body)).toContain(
    `<clipPath id="own-a"/><g clip-path="url(#own-a)"/><use href="#own-a"/>`,
  );
});

it.each([
  ['<circle r="4" style="fill: red"/>', 'forbids styles'],
  ['<style>circle { fill: red }</style><circle r="4"/>', 'forbids styles'],
  ['<script>alert(1)</script>', 'no script'],
  ['<circle r="4" onclick="alert(1)"/>', 'no script'],
  ['<image href="photo.jpg"/>', 'made of shapes'],
  ['<rect fill="url(other.svg#a)"/>', 'made of shapes'],
  ['<circle r="4" fill="var(--brnad)"/>', '"--brnad" is no colour of the course (ink, paper,'],
])('refuses %s', (body, reason) => {
  expect(() => draw(body)).toThrow(reason);
});

it('refuses what has no viewBox, and what is no SVG', () => {
  expect(() => fitDrawing('own', '<svg width="3" height="2"><circle/></svg>')).toThrow('viewBox');
  expect(() => fitDrawing('own', 'PNG')).toThrow('viewBox');
});
