import { expect, it } from 'vitest';
import { smallCourse } from '../../../tests/fixtures/content/course.ts';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';
import type { Content } from '../content.ts';
import type { Stale } from '../replaced.ts';
import { examineTranslation } from './translation.ts';

const lesson = 'content/fr/beginner/profiles/first.mdx';

const stale = (kind: Stale['kind'], diff?: string): Stale => ({
  kind,
  name: lesson,
  file: `company/${lesson}`,
  ours: lesson.replace('fr', 'en'),
  isTranslated: true,
  ...(diff ? { diff } : {}),
});

it('has nothing to count where every language is complete', () => {
  const { findings, fine, table } = examineTranslation(read({}), []);
  expect([findings, fine, table]).toEqual([[], 'de, en, each complete', undefined]);
});

it('counts what is translated, and what another language stands in for', () => {
  const { table } = examineTranslation(begun({ [lesson]: inEnglish }), []);
  const rows = table?.map((row) => [row.part, row.translated, row['stands in'], row.older]);
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "sentences of the pages",
        1,
        6,
        0,
      ],
      [
        "glossary",
        0,
        2,
        0,
      ],
      [
        "facts, guideline, names",
        0,
        27,
        0,
      ],
      [
        "level check",
        0,
        0,
        0,
      ],
      [
        "beginner/profiles",
        1,
        4,
        0,
      ],
    ]
  `);
});

it('takes a sentence for translated only with all its forms', () => {
  const one = examineTranslation(begun({ 'fr/strings.yaml': 'time.minutes.one: Une\n' }), []);
  const both = examineTranslation(
    begun({ 'fr/strings.yaml': 'time.minutes.one: Une\ntime.minutes.other: "{count}"\n' }),
    [],
  );
  expect(one.table?.[0]?.translated).toBe(0);
  expect(both.table?.[0]?.translated).toBe(1);
  expect(one.findings[0]?.more).toContain('time.minutes');
  expect(both.findings[0]?.more).not.toContain('time.minutes');
});

it('counts what is older than its source, and shows what has changed there', () => {
  const content = begun({ [lesson]: inEnglish });
  const { findings, table } = examineTranslation(content, [stale('stale', '-old\n+new')]);
  expect(table?.find(({ part }) => part === 'beginner/profiles')?.older).toBe(1);
  expect(findings[0]).toEqual({
    level: 'warning',
    where: `company/${lesson}`,
    what: 'content/en/beginner/profiles/first.mdx has changed since this was translated.',
    now: `Bring it up to date (--all shows the change), then run: npm run doctor -- --translated ${lesson}`,
    more: '-old\n+new',
  });
});

it('leaves out copies, which have a part of their own, and modules that are not shown', () => {
  const content = begun({ 'brand.yaml': 'languages: [en, fr]\nhidden: { tiers: [beginner] }\n' });
  const { findings, table } = examineTranslation(content, [
    { ...stale('stale'), isTranslated: false },
  ]);
  expect(table?.map(({ part }) => part)).not.toContain('beginner/profiles');
  expect(findings.map(({ level }) => level)).toEqual(['note']);
});

const inEnglish = smallCourse['en/beginner/profiles/first.mdx'] ?? '';

function begun(company: Record<string, string>): Content {
  return read({
    'brand.yaml': 'languages: [en, fr]\n',
    'fr/strings.yaml': 'nav.search: Chercher\n',
    ...company,
  });
}

function read(company: Record<string, string>): Content {
  const { content } = inspect({}, company);
  if (!content) throw new Error('The small course cannot be read.');
  return content;
}
