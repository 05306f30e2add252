import { expect, test } from 'vitest';
import { caseSample } from './case/sample.ts';
import { chanceMark, guessMark, rightPlaces } from './guess.ts';
import type { QuestionType } from './quiz.ts';
import { makeQuestion } from './sample.ts';
import { questionTypes } from './types.ts';

/** Types that only these tests have: an order, and pairs. */
const order: QuestionType = {
  ...questionTypes.one,
  read: (_, given) => given,
  mark: (question, answer) => {
    const right = answer.join() === question.right.join();
    return { mark: right ? 1 : 0, right, missed: [], wrong: [] };
  },
};
const pair: QuestionType = {
  ...order,
  mark: ({ right }, answer) => {
    const hits = answer.filter((token) => right.includes(token)).length;
    return { mark: hits / right.length, right: hits === right.length, missed: [], wrong: [] };
  },
};
const rules = { ...questionTypes, order, pair };

const texts = ['Post it', 'Ask the colleague in the photo first', 'Blur the colleague', 'No idea'];
const options = texts.map((text, index) => ({ id: 'abcd'[index] ?? '', text, feedback: 'Why.' }));
const photo = makeQuestion({ prompt: 'A colleague is in your photo. What now?', options });

test('picks the longest option', () => {
  expect(guessMark(rules, { ...photo, right: ['b'] }, 'longest')).toBe(1);
  expect(guessMark(rules, { ...photo, right: ['c'] }, 'longest')).toBe(0);
});

test('picks the first option as it is written', () => {
  expect(guessMark(rules, { ...photo, right: ['a'] }, 'first')).toBe(1);
  expect(guessMark(rules, { ...photo, right: ['b'] }, 'first')).toBe(0);
});

test('picks the option that sounds like the question', () => {
  expect(guessMark(rules, { ...photo, right: ['b'] }, 'keywords')).toBe(1);
  expect(guessMark(rules, { ...photo, right: ['c'] }, 'keywords')).toBe(0);
});

test('counts the words of the case too', () => {
  const context = 'A customer asks to blur the picture: blur, blur.';
  const question = { ...photo, prompt: 'What now?', context, right: ['c'] };
  expect(guessMark(rules, question, 'keywords')).toBe(1);
});

test('picks as many as are right', () => {
  const several = { ...photo, type: 'several' };
  expect(guessMark(rules, { ...several, right: ['b', 'c'] }, 'longest')).toBe(1);
  expect(guessMark(rules, { ...several, right: ['a', 'c'] }, 'first')).toBe(0);
});

test('leaves it to chance where all options are alike', () => {
  expect(guessMark(rules, { ...photo, prompt: 'What now?', right: ['b'] }, 'keywords')).toBe(0.25);
});

test('picks one of each part where the question has two', () => {
  const compared = { ...photo, type: 'several', versions: ['a', 'b'], right: ['b', 'c'] };
  expect(guessMark(rules, compared, 'longest')).toBe(1);
  // One of two and one of two: both right in a quarter, one right and one wrong otherwise.
  expect(chanceMark(rules, compared)).toBe(0.25);
  expect(rightPlaces(rules, compared)).toEqual([]);
});

test('picks one reply at every step', () => {
  // Of the six ways through the two steps one ends well, and one half well.
  expect(chanceMark(rules, caseSample)).toBeCloseTo((1 + 0.5) / 6);
  expect(guessMark(rules, caseSample, 'first')).toBe(1);
  expect(rightPlaces(rules, caseSample)).toEqual([0]);
});

test('puts the options into the order of the strategy', () => {
  const ordered = { ...photo, type: 'order', right: ['b', 'c', 'a', 'd'] };
  expect(guessMark(rules, ordered, 'longest')).toBe(1);
  expect(guessMark(rules, ordered, 'first')).toBe(0);
});

test('finds pairs in the written order, and by shared words', () => {
  const choices = [
    { id: '1', text: 'A photo' },
    { id: '2', text: 'Nothing' },
    { id: '3', text: 'Something' },
    { id: '4', text: 'Anything' },
  ];
  const straight = { ...photo, type: 'pair', choices, right: ['a:1', 'b:2', 'c:3', 'd:4'] };
  expect(guessMark(rules, straight, 'first')).toBe(1);
  const crossed = { ...straight, right: ['a:2', 'b:1', 'c:4', 'd:3'] };
  expect(guessMark(rules, crossed, 'first')).toBe(0);
  expect(guessMark(rules, crossed, 'keywords')).toBe(0.25);
});

test('takes the first of few groups for all', () => {
  const groups = [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
  ];
  const right = ['a:no', 'b:yes', 'c:no', 'd:no'];
  const sorted = { ...photo, type: 'pair', groups, right };
  expect(guessMark(rules, sorted, 'first')).toBe(0.25);
});

test('knows what chance gets', () => {
  expect(chanceMark(rules, { ...photo, right: ['a'] })).toBe(0.25);
  // Of the 15 sets of ticks one is right and four are half right.
  expect(chanceMark(rules, { ...photo, type: 'several', right: ['a', 'b'] })).toBeCloseTo(3 / 15);
  expect(chanceMark(rules, { ...photo, type: 'order', right: ['a', 'b', 'c', 'd'] })).toBeCloseTo(
    1 / 24,
    1,
  );
  const groups = [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
  ];
  const right = ['a:no', 'b:yes', 'c:no', 'd:no'];
  const sorted = { ...photo, type: 'pair', groups, right };
  expect(chanceMark(rules, sorted)).toBeCloseTo(0.5, 1);
});

test('has no guess where nothing can be chosen', () => {
  const open = { ...photo, options: [], right: ['some words'] };
  expect(guessMark(rules, open, 'longest')).toBeUndefined();
  expect(chanceMark(rules, { ...photo, right: [] })).toBeUndefined();
});

test('says at which places the right options stand', () => {
  expect(rightPlaces(rules, { ...photo, type: 'several', right: ['d', 'b'] })).toEqual([1, 3]);
  expect(rightPlaces(rules, { ...photo, type: 'order', right: ['d', 'b', 'a', 'c'] })).toEqual([]);
});
