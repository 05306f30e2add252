import { expect, test, vi } from 'vitest';
import { query, queryAll, render } from '#components/render.ts';
import Brand from './Brand.astro';
import Fact from './Fact.astro';
import Guideline from './Guideline.astro';
import { trainerVocabulary, vocabulary } from './index.ts';
import Note from './Note.astro';
import Nothing from './Nothing.astro';
import Term from './Term.astro';

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections();
});

test('a fact is a sentence with its source, its grade and the day of its check', async () => {
  const html = await render(Fact, { props: { id: 'people-trust' } });
  expect(query(html, 'p.fact').textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Many trust people. A study, study, checked 1 November 2026',
  );
  expect(query(html, 'a').getAttribute('href')).toBe('https://example.org/study');
});

test('a fact speaks the language of the page', async () => {
  const html = await render(Fact, { props: { id: 'people-trust' }, lang: 'de' });
  expect(query(html, 'p.fact').textContent).toMatch(
    /^\s*Viele vertrauen Menschen\..*1\. November 2026/s,
  );
});

test('inside a sentence a fact is only its value, linked to its source below', async () => {
  const html = await render(Fact, { props: { id: 'headline-length', inline: true } });
  expect(query(html, 'a').textContent.trim()).toBe('220 characters');
  expect(query(html, 'a').getAttribute('href')).toBe('#source-headline-length');
  expect(html).not.toContain('<p');
});

test('a fact that does not exist is named', async () => {
  await expect(
    render(Fact, { props: { id: 'people-doubt' } }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: content/facts.yaml has no fact "people-doubt"]`,
  );
});

test('a rule of the guideline shows every case with its light', async () => {
  const html = await render(Guideline, { props: { rule: 'guide-people' } });
  expect(query(html, 'figcaption').textContent).toBe('Ask people.');
  expect(
    queryAll(html, 'li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    'You can: Your hands',
    'Ask first: The team',
    'Ask first: A customer',
    'Leave it: The ill',
  ]);
});

test('a light shows the first case of every rule, in the language of the page', async () => {
  const html = await render(Guideline, { props: { light: 'ask' }, lang: 'de' });
  expect(query(html, 'figcaption').textContent).toBe('? Frag vorher');
  expect(queryAll(html, 'li').map(({ textContent }) => textContent.trim())).toEqual([
    'Das Team',
    'Kritik',
  ]);
});

test('a term is a button that opens its meaning, without a script', async () => {
  const html = await render(Term, { props: { id: 'feed' }, slots: { default: 'feeds' } });
  const word = query(html, 'button[type="button"]');
  const card = query(html, '[popover]');
  expect(word.textContent).toBe('feeds');
  expect(word.getAttribute('popovertarget')).toBe(card.id);
  expect(card.textContent.replace(/\s+/g, ' ')).toBe('Feed The headline. To the glossary');
  expect(query(html, '[popover] a').getAttribute('href')).toBe('/en/glossary/#feed');
});

test('a term stands in a sentence: nothing comes between it and the comma', async () => {
  const html = await render(Term, { props: { id: 'feed' }, slots: { default: 'feeds' } });
  expect(html).toMatch(/^<button[^>]*>feeds<\/button><span .*<\/span>$/s);
});

test('a term that a page explains twice has two cards, each with its own id', async () => {
  const page = { props: { id: 'feed' }, slots: { default: 'feed' }, locals: {} };
  const html = [await render(Term, page), await render(Term, page)].join('');
  expect(queryAll(html, '[popover]').map(({ id }) => id)).toEqual(['term-feed', 'term-feed-2']);
  expect(queryAll(html, 'button').map((word) => word.getAttribute('popovertarget'))).toEqual([
    'term-feed',
    'term-feed-2',
  ]);
});

test.each([
  ['company', 'en', 'Muster AG'],
  ['course', 'de', 'Kurs'],
] as const)('the brand fills in %s', async (value, lang, text) => {
  expect((await render(Brand, { props: { value }, lang })).trim()).toBe(text);
});

test('a contact is a person with a role whom one can write to', async () => {
  const html = await render(Brand, { props: { value: 'contact.works-council' }, lang: 'en' });
  expect(html.trim()).toBe('<a href="mailto:toni@muster.example">Toni (Works council)</a>');
});

test('a note reaches the trainer with its minutes, and the learner not at all', async () => {
  const note = { props: { minutes: 3 }, slots: { default: '<p>Ask: Who?</p>' } };
  expect(query(await render(Note, note), 'trainer-note').textContent).toMatch(
    /^3 minutes\s*Ask: Who\?$/,
  );
  expect((await render(Nothing, note)).trim()).toBe('');
});

test('only the trainer’s vocabulary has notes; the rest is the same', () => {
  expect(vocabulary.Note).toBe(Nothing);
  expect(trainerVocabulary).toEqual({ ...vocabulary, Note });
});
