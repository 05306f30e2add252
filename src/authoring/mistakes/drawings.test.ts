import { expect, it } from 'vitest';
import { tell } from '../../../tests/fixtures/content/inspect.ts';
import { checkDrawings } from '../drawings.ts';

const check = (name: string, svg: string) =>
  checkDrawings(new Map([[name, svg]]), 'acme', ['pr1', 'own']);
const drawing = '<svg viewBox="0 0 320 200"><circle r="4" fill="var(--brand)"/></svg>';

it('accepts the drawing of a module, ours or theirs', () => {
  expect(check('own.svg', drawing)).toEqual([]);
  expect(check('pr1.svg', drawing)).toEqual([]);
});

it('is told when no module has the name of the drawing', () => {
  expect(tell(check('pr11.svg', drawing))).toMatchInlineSnapshot(`
    "file-orphan
    acme/drawings/pr11.svg:1  file
      "pr11.svg" is not the id of a module with ".svg" (pr1, own). Rename it to pr1.svg."
  `);
  expect(tell(check('own.png', drawing))).toMatchInlineSnapshot(`
    "file-orphan
    acme/drawings/own.png:1  file
      "own.png" is not the id of a module with ".svg" (pr1, own). Rename it, or delete it."
  `);
});

it('is told when it cannot be shown', () => {
  expect(tell(check('own.svg', drawing.replace('fill="', 'style="fill:')))).toMatchInlineSnapshot(`
    "drawing-unfit
    acme/drawings/own.svg:1  file
      The policy of the site forbids styles inside of a page, so it would be black. Export it as a plain SVG: shapes and a viewBox, colours as attributes (fill="...")."
  `);
});
