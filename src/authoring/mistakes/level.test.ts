import { expect, it } from 'vitest';
import { inspect, mistake, tell } from '../../../tests/fixtures/content/inspect.ts';

const english = 'en/level.yaml';
const level = makeLevel(['beginner', 'advanced']);
const both = { 'de/level.yaml': level, [english]: level };

it('finds nothing wrong with a level check that asks every tier', () => {
  expect(inspect(both).problems).toEqual([]);
});

it('needs no level check', () => {
  expect(inspect().problems).toEqual([]);
});

it('names a tier without a question', () => {
  const half = makeLevel(['beginner']);
  expect(tell(inspect({ 'de/level.yaml': half, [english]: half }).problems)).toMatchInlineSnapshot(`
    "level-grid
    content/de/level.yaml:1  questions
      "profiles" has 0 questions for the tier "advanced"; the check needs one. Add one."
  `);
});

it('names a second question for the same tier', () => {
  const double = makeLevel(['beginner', 'advanced', 'advanced']).replace('level-2', 'level-again');
  expect(
    tell(inspect({ 'de/level.yaml': double, [english]: double }).problems),
  ).toMatchInlineSnapshot(`
    "level-grid
    content/de/level.yaml:24  questions.2.tier
      "profiles" has 2 questions for the tier "advanced"; the check needs one. Take one of them out."
  `);
});

it('names a topic that the course does not have', () => {
  const others = { 'de/level.yaml': level, [english]: level };
  expect(
    tell(
      inspect({ ...others, [english]: level.replace('topic: profiles', 'topic: profile') })
        .problems,
    ),
  ).toMatchInlineSnapshot(`
    "level-grid
    content/en/level.yaml:1  questions
      "profile" has 0 questions for the tier "advanced"; the check needs one. Add one."
  `);
});

it('names a right answer that is no option', () => {
  expect(
    mistake(english, level.replace('right: a', 'right: f'), { 'de/level.yaml': level }),
  ).toMatchInlineSnapshot(`
    "right-unknown
    content/en/level.yaml:7  questions.0.right
      "f" is not one of this question's options (a, b, c). Change it to one of them, or add the option "f"."
  `);
});

it('names the language that has no level check', () => {
  expect(mistake(english, level)).toMatchInlineSnapshot(`
    "parity-missing
    content/en/level.yaml:1  questions
      The level check exists, but not in the language "de". Translate it as content/de/level.yaml."
  `);
});

it('names a question that one language lacks', () => {
  const renamed = level.replace('level-0', 'level-other');
  expect(tell(inspect({ ...both, [english]: renamed }).problems)).toMatchInlineSnapshot(`
    "parity-missing
    content/en/level.yaml:1  questions
      The question "level-0" is missing here. Add it, or take it out everywhere."
  `);
});

/** A level check of one topic, with a question for each of these tiers. */
function makeLevel(tiers: string[]): string {
  const questions = tiers.map(
    (tier, index) => `  - id: level-${index}
    topic: profiles
    tier: ${tier}
    type: one
    prompt: Which?
    right: a
    options:
      - { id: a, text: This one, feedback: Yes. }
      - { id: b, text: That one, feedback: No. }
      - { id: c, text: The third, feedback: No. }
`,
  );
  return `questions:\n${questions.join('')}`;
}
