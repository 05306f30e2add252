import { beforeAll, expect, it } from 'vitest';
import { companyMistakes } from '../../../tests/fixtures/content/company-mistakes.ts';
import { companyMistake, inspect } from '../../../tests/fixtures/content/inspect.ts';
import { formatProblems } from '../format.ts';
import type { Problem } from '../problem.ts';

const seeds = companyMistakes.map((seed) => ({ seed, problems: [] as Problem[] }));

// Each is a reading of a whole course: together they take longer than a test may.
beforeAll(() => {
  for (const one of seeds) {
    const [file, text, others] = one.seed;
    one.problems = inspect({}, { ...others, [file]: text }).problems;
  }
}, 120_000);

it('is one problem, in a file of the company, with line, field and fix: every one of at least 40', () => {
  const missed = seeds.filter(({ problems: [found, ...rest] }) => {
    if (!found) return true;
    const isTold = found.file.startsWith('company/') && found.line > 0 && found.field !== '';
    return rest.length > 0 || !isTold || found.fix.length < 6 || found.fix.includes('undefined');
  });
  expect(missed).toEqual([]);
  expect(new Set(seeds.map(({ seed }) => JSON.stringify(seed))).size).toBe(seeds.length);
  expect(seeds.length).toBeGreaterThanOrEqual(40);
});

it('is told in sentences that a company can act on', async () => {
  const told = seeds.map(({ seed: [file, text], problems }) => {
    const excerpt = text.length < 300 ? text : `(${text.split('\n').length} lines)\n`;
    const found = formatProblems(problems).split('\n\n')[0];
    return `${file}\n${excerpt.trimEnd().replace(/^/gm, '    ')}\n${found}\n`;
  });
  await expect(told.join('\n')).toMatchFileSnapshot('company.txt');
});

it('is told by its kind', () => {
  expect(
    companyMistake('facts.yaml', '- { id: headline-lenght, value: 99 }\n'),
  ).toMatchInlineSnapshot(`
    "entry-unknown
    company/facts.yaml:1  0.id
      "headline-lenght" is not in content/facts.yaml, and for an entry of your own it lacks grade, short, text, source, checked, expires. Change it to "headline-length"."
  `);
  expect(companyMistake('course.yaml', 'order: [m2, m1, m2]\n')).toMatchInlineSnapshot(`
    "entry-twice
    company/course.yaml:1  order.2
      "m2" stands in this list for the second time. Take it out here."
  `);
  expect(companyMistake('brand.yaml', 'languages: [de, xx]\n')).toMatchInlineSnapshot(`
    "language-unknown
    company/brand.yaml:1  languages.1
      There is no word in "xx" yet: not in content/, and not in company/xx/. Add company/xx/strings.yaml with a first sentence, or take it out."
  `);
  expect(companyMistake('brand.yaml', 'course: { de: Sichtbar }\n')).toMatchInlineSnapshot(`
    "text-half
    company/brand.yaml:1  course.en  (warning)
      This text is yours in "de" and still ours in "en": "Course". Add it: en: "...""
  `);
  expect(companyMistake('course.yaml', 'hidden: [m1, m2]\n')).toMatchInlineSnapshot(`
    "course-empty
    company/course.yaml:1  hidden
      All modules that can be taken are hidden: nothing is left of the course. Take at least one tier or module out of what is hidden."
  `);
  expect(companyMistake('en/strings.yaml', 'nav.serach: Look\n')).toMatchInlineSnapshot(`
    "string-unknown
    company/en/strings.yaml:1  nav.serach
      "nav.serach" is not a sentence of the course. Change it to "nav.search"."
  `);
});

it('is told alone when course.yaml cannot be read: nobody knows where the other files belong', () => {
  const lessons = ['first', 'second'].map((name) => `content/en/beginner/own/${name}.mdx`);
  const others = Object.fromEntries(lessons.map((name) => [name, '']));
  expect(
    companyMistake('course.yaml', 'order: { m2: 1 }\nadded: []\n', others),
  ).toMatchInlineSnapshot(`
    "field-type
    company/course.yaml:1  order
      A group of fields is not a list. Write it like this: order: [x1, gu1, pr1]"
  `);
  expect(companyMistake('course.yaml', 'order:\n\t- m2\n', others)).toMatchInlineSnapshot(`
    "yaml-syntax
    company/course.yaml:2  YAML
      A tab indents this line; YAML needs spaces. Replace the tab by spaces."
  `);
});

it('is none to have files of nothing but comments, or lists without entries', () => {
  const { content, problems } = inspect(
    {},
    { 'brand.yaml': '# company: Acme\n', 'course.yaml': '# later\n', 'facts.yaml': '[]\n' },
  );
  expect(formatProblems(problems)).toBe('No problems.');
  expect(content?.facts.size).toBe(2);
});

it('is none to change a text in every language, or in one that ours stands in for', () => {
  expect(inspect({}, { 'brand.yaml': 'course: { de: Sichtbar, en: Visible }\n' }).problems).toEqual(
    [],
  );
  const french = {
    'brand.yaml': 'languages: [de, fr]\ncourse: { fr: Vu }\n',
    'fr/strings.yaml': '',
  };
  expect(inspect({}, french).problems).toEqual([]);
});
