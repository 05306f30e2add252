import { expect, it } from 'vitest';
import { examineColours } from './colours.ts';

it('says which pair of colours is the closest to what is needed', () => {
  expect(examineColours({ colour: '#C9371F', accent: '#F2C443' })).toMatchInlineSnapshot(`
    {
      "findings": [],
      "fine": "70 pairs of #C9371F; the closest has 4.74:1 of 4.5:1 (good on tint, light)",
      "id": "contrast",
      "title": "Contrast",
    }
  `);
});

it('finds a palette readable whose brand is not', () => {
  expect(examineColours({ colour: '#F5E663' }).findings).toEqual([]);
});
