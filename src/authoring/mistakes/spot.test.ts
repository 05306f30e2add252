import { expect, it } from 'vitest';
import { mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const quiz = 'beginner/profiles/quiz.yaml';

it('names the nearest drawing', () => {
  // The list in brackets grows with every drawing.
  expect(mistakeInBoth(quiz, makeSpot({ picture: 'profil' }))).toMatch(
    /^spot-picture\ncontent\/en\/beginner\/profiles\/quiz.yaml:18 {2}questions.1.picture\n {2}There is no drawing "profil" for spots \(profile, [^)]*\). Change it to "profile"\.$/,
  );
});

it('names a region that is too small for a finger', () => {
  expect(mistakeInBoth(quiz, makeSpot({ at: '[0, 0, 60, 20]' }))).toMatchInlineSnapshot(`
    "spot-place
    content/en/beginner/profiles/quiz.yaml:25  questions.1.options.2.at
      The region "c" is 60 by 20 units. Make it 32 or more each way, so that a finger hits it on a small phone."
  `);
});

it('names a region outside the drawing', () => {
  expect(mistakeInBoth(quiz, makeSpot({ at: '[300, 0, 60, 40]' }))).toMatchInlineSnapshot(`
    "spot-place
    content/en/beginner/profiles/quiz.yaml:25  questions.1.options.2.at
      The region "c" lies partly outside the drawing. The drawing is 320 wide and 256 high."
  `);
});

it('names a region that covers another', () => {
  expect(mistakeInBoth(quiz, makeSpot({ at: '[60, 120, 60, 40]' }))).toMatchInlineSnapshot(`
    "spot-place
    content/en/beginner/profiles/quiz.yaml:25  questions.1.options.2.at
      The region "c" covers a part of "b". Draw them apart: a tap means one of them."
  `);
});

/** The second question as a drawing; its last region lies at this place. */
function makeSpot({ picture = 'profile', at = '[10, 200, 90, 40]' }): [string, string][] {
  return [
    ['type: several', `type: spot\n    picture: ${picture}\n    alt: A profile.`],
    ['text: Four,', 'text: Four, at: [10, 10, 90, 40],'],
    ['text: Five,', 'text: Five, at: [10, 100, 90, 40],'],
    ['text: Six,', `text: Six, at: ${at},`],
  ];
}
