import { expect, test } from 'vitest';
import { query, render } from '#components/render.ts';
import After from './After.astro';
import Before from './Before.astro';
import BeforeAfter from './BeforeAfter.astro';
import Case from './Case.astro';
import Profile from './Profile.astro';

const person = { name: 'Anna Muster', headline: 'I repair school computers' };

test('a profile is a group that has the name of its person', async () => {
  const html = await render(Profile, { props: person });
  const profile = query(html, '.profile');
  expect(profile.getAttribute('role')).toBe('group');
  expect(profile.getAttribute('aria-label')).toBe('Example profile: Anna Muster');
  expect(query(html, '.headline').textContent).toBe('I repair school computers');
});

test.each(['card', 'search', 'comment'])('a profile can be seen as %s', async (view) => {
  const html = await render(Profile, { props: { ...person, view } });
  expect([...query(html, '.profile').classList]).toEqual(['profile', view]);
});

test('a profile has an About only when there is one', async () => {
  const about = await render(Profile, {
    props: person,
    slots: { default: '<p>I like order.</p>' },
  });
  expect(query(about, '.about').textContent).toContain('AboutI like order.');
  const empty = await render(Profile, { props: person, slots: { default: '\n' } });
  for (const html of [await render(Profile, { props: person }), empty]) {
    expect(html).not.toContain('class="about"');
  }
});

test('a profile shows company, place and banner only when they are given', async () => {
  const bare = await render(Profile, { props: person });
  expect(bare).not.toMatch(/<small|class="banner/);
  const props = { ...person, company: 'Muster AG', place: 'Musterstadt', banner: 'words' };
  const html = await render(Profile, { props });
  expect(query(html, '.person small').textContent).toBe('Muster AG, Musterstadt');
  expect(query(html, '.banner.words').getAttribute('aria-hidden')).toBe('true');
});

test('before and after are told by words, in the language of the page', async () => {
  const slots = { default: '<p>Text</p>' };
  const captions = [
    await render(Before, { slots }),
    await render(After, { slots }),
    await render(Before, { slots, lang: 'de' }),
  ].map((html) => query(html, 'figure > figcaption').textContent);
  expect(captions).toEqual(['Before', 'After', 'Vorher']);
});

test('before and after stand side by side in one pair', async () => {
  const html = await render(BeforeAfter, {
    slots: { default: '<figure></figure><figure></figure>' },
  });
  expect(query(html, '.pair').children).toHaveLength(2);
});

test('an opening case asks its question under its own name', async () => {
  const slots = { default: '<p>Two photos.</p>' };
  const html = await render(Case, { props: { question: 'Which one?' }, slots });
  expect(query(html, 'section.case').getAttribute('aria-label')).toBe('First, a question');
  expect(query(html, '.ask').textContent).toBe('Which one?');
  expect(query(html, '.case').lastElementChild?.textContent).toBe('Two photos.');
});
