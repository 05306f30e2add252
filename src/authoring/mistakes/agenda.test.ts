import { expect, it } from 'vitest';
import { mistake, mistakeInBoth } from '../../../tests/fixtures/content/inspect.ts';

const workshop = 'beginner/profiles/workshop.mdx';

it('adds up the agenda', () => {
  expect(mistakeInBoth(workshop, [['minutes: 30', 'minutes: 45']])).toMatchInlineSnapshot(`
    "agenda-sum
    content/en/beginner/profiles/workshop.mdx:4  minutes
      The steps of the agenda add up to 30 minutes, the workshop takes 45. Change a step, or write: minutes: 30"
  `);
});

it('names a step whose least is more than it is planned with', () => {
  expect(mistakeInBoth(workshop, [['most: 80', 'least: 15']])).toMatchInlineSnapshot(`
    "agenda-bounds
    content/en/beginner/profiles/workshop.mdx:8  agenda.0.least
      The step is planned with 10 minutes, and its least are 15. Write at most: least: 10"
  `);
});

it('names a step whose most is less than it is planned with', () => {
  expect(mistakeInBoth(workshop, [['most: 80', 'most: 5']])).toMatchInlineSnapshot(`
    "agenda-bounds
    content/en/beginner/profiles/workshop.mdx:8  agenda.0.most
      The step is planned with 10 minutes, and its most are 5. Write at least: most: 10"
  `);
});

it('names a lesson that no step shows', () => {
  expect(mistakeInBoth(workshop, [[', lessons: [m1-second]', '']])).toMatchInlineSnapshot(`
    "agenda-lessons
    content/en/beginner/profiles/workshop.mdx:8  agenda
      No step shows the lesson "m1-second", so its slides have no place in the workshop. Add it to a step: lessons: [m1-second]"
  `);
});

it('names a lesson that two steps show', () => {
  expect(
    mistakeInBoth(workshop, [['lessons: [m1-second]', 'lessons: [m1-first, m1-second]']]),
  ).toMatchInlineSnapshot(`
    "agenda-lessons
    content/en/beginner/profiles/workshop.mdx:9  agenda.1.lessons.0
      The step "m1-w-scan" shows the lesson "m1-first" already. Name it in one step only."
  `);
});

it('names a lesson of an agenda that the module does not have', () => {
  expect(
    mistakeInBoth(workshop, [['lessons: [m1-second]', 'lessons: [m1-secnd]']]),
  ).toMatchInlineSnapshot(`
    "lesson-unknown
    content/en/beginner/profiles/workshop.mdx:9  agenda.1.lessons.0
      This module has no lesson "m1-secnd" (m1-first, m1-second). Change it to "m1-second"."
  `);
});

it('names a length that has no room for the core', () => {
  expect(
    mistakeInBoth(workshop, [
      ['minutes: 30', 'minutes: 70'],
      ['minutes: 10,', 'minutes: 50,'],
    ]),
  ).toMatchInlineSnapshot(`
    "agenda-length
    content/en/beginner/profiles/workshop.mdx:8  agenda  (warning)
      In 45 minutes the workshop has no room for "m1-w-scan", which has priority 1. Lower the least of steps with priority 1."
  `);
});

it('names a length that the steps cannot fill', () => {
  expect(mistakeInBoth(workshop, [['most: 90', 'most: 30']])).toMatchInlineSnapshot(`
    "agenda-length
    content/en/beginner/profiles/workshop.mdx:8  agenda  (warning)
      A workshop of 180 minutes has 60 minutes that no step can fill. Raise the most of some steps, or add a step with priority 4."
  `);
});

it('names a step that may be shorter in one language', () => {
  expect(mistake(`en/${workshop}`, [['most: 90', 'least: 10, most: 90']])).toMatchInlineSnapshot(`
    "parity-different
    content/en/beginner/profiles/workshop.mdx:9  agenda.1.least
      "least of m1-w-write" is 10 here and left out in content/de/beginner/profiles/workshop.mdx:9. Write the same in every language."
  `);
});
