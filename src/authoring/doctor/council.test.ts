import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { STORED_CACHES, STORED_KEYS } from '#stores/keys.ts';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';
import type { Content } from '../content.ts';
import { readTables } from '../settings.ts';
import { writeCouncilSheet } from './council.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let content: Content;
beforeAll(async () => {
  const small = inspect().content;
  if (!small) throw new Error('The small course could not be read.');
  content = { ...small, strings: await readTables(root) };
}, 60_000);

it('has a row for everything that is stored, in every language', () => {
  for (const language of content.course.languages) {
    const rows = writeCouncilSheet(content, language, '2026-11-24').match(/^\| `.*\|$/gm) ?? [];
    expect(rows).toHaveLength(STORED_KEYS.length + STORED_CACHES.length);
    expect(rows.join()).not.toMatch(/<site>|\{|\|\s*\|/);
  }
});

it('says nothing of another host, and leaves no gap', () => {
  const sheet = writeCouncilSheet(content, 'en', '2026-11-24');
  expect(sheet).not.toMatch(/\{\w+\}|undefined/);
  const hosts = new Set([...sheet.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host));
  expect([...hosts]).toEqual(['small.example']);
});

it('names the page for editing, and whom it speaks to, only where there is one', () => {
  const { brand } = content;
  const repository = { forge: 'gitlab' as const, path: 'acme/bootcamp', branch: 'main' };
  const edited = { ...content, brand: { ...brand, admin: true, repository } };
  const sheet = writeCouncilSheet(edited, 'en', '2026-11-24');
  expect(sheet).toContain('Their page is https://small.example/admin/');
  expect(sheet).toContain('It speaks to https://gitlab.com,');
  expect(writeCouncilSheet(content, 'en', '2026-11-24')).not.toContain('/admin/');
});

it('follows the settings', () => {
  const { brand } = content;
  const sheet = writeCouncilSheet(
    {
      ...content,
      brand: {
        ...brand,
        siteId: 'acme',
        base: '/learn/',
        resultCodes: false,
        frames: ['https://lms.example'],
        privacy: { officer: { name: 'Ada', email: 'ada@acme.example' } },
      },
    },
    'en',
    '2026-11-24',
  );
  expect(sheet).toContain('`acme/me/j/*`');
  expect(sheet).toContain('Switched off.');
  expect(sheet).toContain('https://lms.example. They cannot see');
  expect(sheet).toContain('Ada, ada@acme.example');
  expect(sheet).toContain('https://small.example/learn/. Made on November 24, 2026');
});
