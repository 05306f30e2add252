import { expect, it } from 'vitest';
import { inspect, mistake } from '../../../tests/fixtures/content/inspect.ts';

const file = 'guidelines.yaml';

it('reads the rules in the order of the file', () => {
  const rules = inspect().content?.guidelines?.rules.map(({ id }) => id);
  expect(rules).toEqual(['guide-people', 'guide-tone']);
});

it('names a contact that the brand does not have', () => {
  expect(mistake(file, [['contact: legal', 'contact: lawyers']])).toMatchInlineSnapshot(`
    "field-value
    content/guidelines.yaml:15  rules.0.contact
      "lawyers" is not one of comms, legal, security, works-council. Choose one of them: contact: comms"
  `);
});

it('names a light without a case', () => {
  expect(
    mistake(file, [['leave: [{ de: Kranke, en: The ill }]', 'leave: []']]),
  ).toMatchInlineSnapshot(`
    "field-length
    content/guidelines.yaml:14  rules.0.leave
      0 entries; at least 1. Add 1 more."
  `);
});

it('names a language that a rule does not speak', () => {
  expect(
    mistake(file, [
      ['rule: { de: Streite fair., en: Argue fairly. }', 'rule: { de: Streite fair. }'],
    ]),
  ).toMatchInlineSnapshot(`
    "field-missing
    content/guidelines.yaml:18  rules.1.rule.en
      "en" is missing. Add it: en: "...""
  `);
});

it('names a law that is no fact', () => {
  expect(mistake(file, [['law: people-trust', 'law: people-trusts']])).toMatchInlineSnapshot(`
    "fact-unknown
    content/guidelines.yaml:16  rules.0.law
      There is no fact "people-trusts" in facts.yaml. Change it to "people-trust"."
  `);
});

it('names an id that another rule has', () => {
  expect(mistake(file, [['id: guide-tone', 'id: guide-people']])).toMatchInlineSnapshot(`
    "id-duplicate
    content/guidelines.yaml:17  rules.1.id
      The id "guide-people" is taken: content/guidelines.yaml:9 has it. Give this one an id of its own; the other keeps it, because progress hangs on it."
  `);
});

it('names a guideline that is missing', () => {
  expect(mistake(file, null)).toMatchInlineSnapshot(`
    "file-missing
    content/guidelines.yaml:1  file
      This file is missing. Add it: it says what people may post, and whom they ask."
  `);
});
