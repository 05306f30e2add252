import { expect, it } from 'vitest';
import type { Stale } from '../replaced.ts';
import { examineReplaced } from './replaced.ts';

const stale = (kind: Stale['kind'], diff?: string): Stale => ({
  kind,
  name: 'content/en/a.mdx',
  file: 'company/content/en/a.mdx',
  ours: 'content/en/a.mdx',
  isTranslated: false,
  ...(diff ? { diff } : {}),
});

it('says what has become of each original, and how to catch up', () => {
  const { findings } = examineReplaced([
    stale('stale', '-old\n+new'),
    stale('unknown'),
    stale('orphan'),
    stale('leftover'),
  ]);
  expect(findings.map(({ what }) => what)).toEqual([
    'content/en/a.mdx has changed since you copied it.',
    'It replaces content/en/a.mdx, and nobody has noted which version of it.',
    'It was a copy of content/en/a.mdx, which is gone.',
    'replaced.yaml knows this copy, which is gone.',
  ]);
  expect(findings.every(({ level }) => level === 'warning')).toBe(true);
  expect(findings[0]?.now).toContain('npm run new -- replace content/en/a.mdx --seen');
  expect(findings[0]?.more).toBe('-old\n+new');
});
