import { describe, expect, it } from 'vitest';
import { inspect } from '../../tests/fixtures/content/inspect.ts';
import { formatProblems } from './format.ts';

describe('a company', () => {
  it('lays its brand over ours field by field', () => {
    const { content, problems } = inspect(
      {},
      { 'brand.yaml': 'company: Acme\ncontacts: { legal: { name: Ada } }\n' },
    );
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.brand.company).toBe('Acme');
    expect(content?.brand.contacts.legal).toMatchObject({
      name: 'Ada',
      email: 'robin@muster.example',
    });
    expect(content?.brand.siteId).toBe('small');
  });

  it('takes a field out by leaving it empty', () => {
    const { content, problems } = inspect({}, { 'brand.yaml': 'accent:\nlinks:\n' });
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.brand.accent).toBeUndefined();
    expect(content?.brand.company).toBe('Muster AG');
  });

  it('that sets its colour takes our accent out, which was chosen for ours', () => {
    const own = { 'brand.yaml': 'colour: "#145c73"\n' };
    expect(inspect({}, { 'brand.yaml': 'company: Acme\n' }).content?.brand.accent).toBe('#F2C443');
    expect(inspect({}, own).content?.brand.accent).toBeUndefined();
    const both = { 'brand.yaml': 'colour: "#145c73"\naccent: "#f0a23b"\n' };
    expect(inspect({}, both).content?.brand.accent).toBe('#f0a23b');
  });

  it('may have a file in which nothing stands yet', () => {
    const { content, problems } = inspect({}, { 'brand.yaml': '# company: Acme\n' });
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.brand.company).toBe('Muster AG');
  });

  it('lays facts and words over ours by id and adds its own', () => {
    const { content, problems } = inspect(
      {},
      {
        'facts.yaml': '- { id: headline-length, value: 99 }\n',
        'en/glossary.yaml': '- { id: own-word, term: Own, text: A word of the company. }\n',
        'de/glossary.yaml': '- { id: own-word, term: Eigen, text: Ein Wort der Firma. }\n',
      },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content?.facts.get('headline-length')).toMatchObject({ value: 99, grade: 'W' });
    expect(content?.glossary.get('en')?.get('own-word')?.term).toBe('Own');
  });

  it('lays sentences over ours by key', () => {
    const { content } = inspect({}, { 'en/strings.yaml': 'nav.search: Look it up\n' });
    expect(content?.strings.get('en')?.get('nav.search')?.text).toBe('Look it up');
    expect(content?.strings.get('de')?.get('nav.search')?.text).toBe('Suche');
  });

  it('orders, hides and adds modules', () => {
    const { content, problems } = inspect(
      {},
      {
        'course.yaml': `order: [own, m2]
hidden: [m2]
added:
  - { id: own, path: beginner/own, topic: posts, status: planned, minutes: 20, title: { de: Eigenes, en: Our own } }
`,
      },
    );
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.course.modules.map(({ id }) => id)).toEqual(['own', 'm2', 'm1']);
    expect(content?.hidden.modules).toEqual(['m2']);
  });

  it('publishes in one of our languages only', () => {
    const { content, problems } = inspect({}, { 'brand.yaml': 'languages: [en]\n' });
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.course.languages).toEqual(['en']);
    expect(content?.lessons.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('begins a language of its own, and ours stands in for what is missing', () => {
    const { content, problems } = inspect(
      {},
      {
        'brand.yaml': 'languages: [en, fr]\ncourse: { fr: Cours }\n',
        'fr/strings.yaml': 'nav.search: Chercher\n',
      },
    );
    expect(formatProblems(problems)).toBe('No problems.');
    expect(content?.brand.course.fr).toBe('Cours');
    expect(content?.facts.get('headline-length')?.short.fr).toBe('220 characters');
    expect(content?.strings.get('fr')?.get('nav.search')?.text).toBe('Chercher');
    const french = content?.lessons.filter(({ language }) => language === 'fr');
    expect(french?.map(({ id, file }) => [id, file.written])).toEqual([
      ['m1-first', 'en'],
      ['m1-second', 'en'],
    ]);
  });
});
