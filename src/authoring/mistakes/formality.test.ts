import { expect, it } from 'vitest';
import { inspect, mistake, tell } from '../../../tests/fixtures/content/inspect.ts';

const lesson = 'en/beginner/profiles/first.mdx';
const list = `formal/${lesson}.diff`;

it('is told when a list of formal lines cannot be read', () => {
  const pair = (text: string) => mistake(list, `# Sie\n- Hier steht etwas.\n${text}`);
  expect(pair('\n')).toMatchInlineSnapshot(`
    "formal-pair
    content/formal/en/beginner/profiles/first.mdx.diff:2  line 2
      The formal line is missing. Write it below: + ..., or begin this one with "="."
  `);
  expect(mistake(list, '+ Hier sind Sie.\n')).toMatchInlineSnapshot(`
    "formal-pair
    content/formal/en/beginner/profiles/first.mdx.diff:1  line 1
      The line that this one replaces is missing. Write it above: - ..."
  `);
  expect(mistake(list, 'Hier bist du.\n')).toMatchInlineSnapshot(`
    "formal-pair
    content/formal/en/beginner/profiles/first.mdx.diff:1  line 1
      A line begins with "- ", "+ ", "= " or "#". Write one of them before it."
  `);
});

it('is told when a line is listed twice', () => {
  const text = '= This is a line. It is short.\n= This is a line. It is short.\n';
  expect(mistake(list, text)).toMatchInlineSnapshot(`
    "formal-pair
    content/formal/en/beginner/profiles/first.mdx.diff:2  line 2
      This line stands in line 1 already. Take one of the two out."
  `);
});

it('is told when the informal line has changed since', () => {
  expect(mistake(list, '- Hier bist du.\n+ Hier sind Sie.\n')).toMatchInlineSnapshot(`
    "formal-stale
    content/formal/en/beginner/profiles/first.mdx.diff:1  line 1
      This line does not stand in content/en/beginner/profiles/first.mdx any more. Write it as it is there now, and the formal one below; or take both out."
  `);
});

it('is told when there is no text for a list', () => {
  expect(mistake('formal/en/beginner/none.mdx.diff', '= Here.\n')).toMatchInlineSnapshot(`
    "formal-stale
    content/formal/en/beginner/none.mdx.diff:1  line 1
      There is no content/en/beginner/none.mdx for which this list could be. Rename it, or delete it."
  `);
});

it('is told once for each file whose lines have no formal version', () => {
  const german = 'de/beginner/profiles/workshop.mdx';
  const { problems } = inspect({ 'formal/de/glossary.yaml.diff': '# Nothing yet.\n' });
  const found = problems.filter(({ file }) => file.endsWith(german));
  expect(found.length).toBe(1);
  expect(tell(found)).toMatchInlineSnapshot(`
    "formal-missing
    content/de/beginner/profiles/workshop.mdx:3  line 3  (warning)
      This line has no formal version, and would be informal in a formal course. Write into content/formal/de/beginner/profiles/workshop.mdx.diff: - the line, + the formal one below; or = the line."
  `);
});

it('is told so of a file that no language owns, too', () => {
  const { problems } = inspect({
    'formal/de/glossary.yaml.diff': '# Nothing yet.\n',
    'brand.yaml': [['role: { de: Recht, en: Legal }', 'role: { de: Frag du, en: Legal }']],
  });
  const found = problems.filter(({ file }) => file === 'content/brand.yaml');
  expect(found.map(({ kind }) => kind)).toEqual(['formal-missing']);
});
