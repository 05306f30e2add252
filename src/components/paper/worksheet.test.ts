import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { getExamples } from '#course/examples.ts';
import { loadKits } from '#islands/quiz/kits.ts';
import { kits, quiz, strings } from '#islands/quiz/sample.ts';
import { query, queryAll } from '../render.ts';
import Worksheet from './Worksheet.tsx';

const lessons = ['photo', 'headline'].map((id) => ({ title: id, quiz: { ...quiz, id } }));

test('the numbers of the key go on from lesson to lesson', () => {
  const html = renderToStaticMarkup(
    createElement(Worksheet, { lessons, strings, lang: 'en', kits }),
  );
  const lists = queryAll(html, '.answers > section > ol');
  expect(lists.map((list) => list.getAttribute('start'))).toEqual(['1', '3']);
  expect(queryAll(html, '.q > fieldset')).toHaveLength(4);
});

test('the key has the letter, the words and the reason of what is right, and nothing else', () => {
  const html = renderToStaticMarkup(
    createElement(Worksheet, { lessons: lessons.slice(0, 1), strings, lang: 'en', kits }),
  );
  const [one, several] = queryAll(html, '.answers ol > li');
  expect(one?.textContent).toMatch(/^B /);
  expect(several?.querySelectorAll('li')).toHaveLength(2);
});

test.each(getExamples('en'))(
  'a question of type $quiz.id can be printed with its key',
  async (example) => {
    const props = {
      lessons: [{ title: 'One', quiz: example.quiz }],
      strings: example.strings,
      lang: 'en',
      kits: await loadKits(example.quiz.questions),
    };
    const html = renderToStaticMarkup(createElement(Worksheet, props));
    expect(query(html, '.q').querySelectorAll('input, select, textarea').length).toBeGreaterThan(0);
    expect(query(html, '.answers > section > ol > li').textContent).not.toBe('');
  },
);
