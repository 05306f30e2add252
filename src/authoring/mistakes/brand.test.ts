import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

it('warns of a colour that cannot be read on white, and names the shade that can', () => {
  expect(mistake('brand.yaml', [['#C9371F', '#F5E663']])).toMatchInlineSnapshot(`
    "brand-contrast
    content/brand.yaml:5  colour  (warning)
      "#F5E663" on white has a contrast of 1.28; text needs 4.5. Nearest shade that works: #807200. Text and lines take it by themselves; write colour: "#807200" if buttons shall have it too."
  `);
});

it('warns of a colour that can be read on white but not on tinted paper', () => {
  expect(mistake('brand.yaml', [['#C9371F', '#767676']])).toMatchInlineSnapshot(`
    "brand-contrast
    content/brand.yaml:5  colour  (warning)
      "#767676" on our tinted paper has a contrast of 4.24; text needs 4.5. Nearest shade that works: #717171. Text and lines take it by themselves; write colour: "#717171" if buttons shall have it too."
  `);
});

it('says nothing of a colour that can be read', () => {
  expect(inspect({ 'brand.yaml': [['#C9371F', '#0000FF']] }).problems).toEqual([]);
});
