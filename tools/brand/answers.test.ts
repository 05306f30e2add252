import { describe, expect, it } from 'vitest';
import { explainAnswer, toValue, withoutKey } from './answers.ts';
import { listQuestions, type Question } from './questions.ts';

const questions = listQuestions(['de', 'en']);

describe('an answer', () => {
  it.each([
    ['formality', 'Sie', 'formal'],
    ['formality', 'sie', 'formal'],
    ['formality', 'Du', 'informal'],
    ['formality', 'du', 'informal'],
    ['formality', 'formal', 'formal'],
    ['site', 'learn.acme.example', 'https://learn.acme.example'],
    ['site', 'https://learn.acme.example', 'https://learn.acme.example'],
    ['site', 'site: https://learn.acme.example', 'https://learn.acme.example'],
    ['site', 'site: learn.acme.example:8443', 'https://learn.acme.example:8443'],
    [
      'frames',
      'lms.acme.example, *.b.example',
      ['https://lms.acme.example', 'https://*.b.example'],
    ],
    ['colour', 'colour: "#5B2A86"', '#5B2A86'],
    ['site-id', 'siteId: acme', 'acme'],
    ['comms-email', 'email: ada@acme.example', 'ada@acme.example'],
    ['company', 'Acme: Tools', 'Acme: Tools'],
    ['accent', '-', undefined],
  ])('to --%s is understood: %s', (flag, typed, value) => {
    expect(answer(flag, typed)).toEqual(value);
    expect(explainAnswer(find(flag), answer(flag, typed))).toBeUndefined();
  });

  it.each([
    ['formality', 'frmal'],
    ['site', 'http://acme.example'],
    ['site', 'acme.example/learn'],
    ['colour', 'blue'],
    ['languages', 'deutsch'],
    ['site-id', 'Acme AG'],
    ['comms-email', 'ada'],
    ['base', 'learn'],
    ['company', '-'],
  ])('to --%s is refused without a word of YAML: %s', (flag, typed) => {
    expect(explainAnswer(find(flag), answer(flag, typed))).toMatchSnapshot();
  });
});

function find(flag: string): Question {
  const question = questions.find((one) => one.flag === flag);
  if (!question) throw new Error(`There is no question --${flag}.`);
  return question;
}

function answer(flag: string, typed: string) {
  return toValue(find(flag), withoutKey(find(flag), typed));
}
