import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/run.mjs';
import {
  lesson,
  linkPackages,
  listCopies,
  makeFork,
  openUpstream,
  originalOf,
  runIn,
  takeRelease,
  type Upstream,
} from './support/fork.ts';
import { git, tryGit } from './support/git.ts';
import { findPrevious, type Previous } from './support/previous.ts';

const found = findPrevious(root);
const [release, title] =
  'reason' in found
    ? [undefined, `An upgrade, which cannot be tried: ${found.reason}`]
    : [found, `A company's fork of ${found.version}`];

describe.skipIf(!release)(title, () => {
  const before = release as Previous;
  let upstream: Upstream;
  beforeAll(() => {
    upstream = openUpstream();
  });
  afterAll(() => upstream?.close());

  it('with names, words and lessons of its own takes the next release without a conflict', () => {
    const fork = makeFork(upstream, before, (folder) => {
      for (const copy of listCopies(folder)) rmSync(join(folder, 'company', copy));
      rmSync(join(folder, 'company/replaced.yaml'));
    });
    expect(takeRelease(fork, upstream)).toEqual({ code: 0, conflicts: '' });
    expect(readOthers(fork)).toBe('');
  });

  it('would have one if it had changed a file of ours', () => {
    const fork = makeFork(upstream, before, (folder) =>
      appendFileSync(join(folder, lesson), '\nA sentence of the company.\n'),
    );
    expect(takeRelease(fork, upstream)).toEqual({ code: 1, conflicts: lesson });
  });

  describe('that has replaced lessons', () => {
    let fork: string;
    beforeAll(() => {
      fork = makeFork(upstream, before);
      linkPackages(fork);
    });

    it('takes the next release without a conflict, and all else is ours', () => {
      expect(listCopies(fork)).toContain(lesson);
      expect(takeRelease(fork, upstream)).toEqual({ code: 0, conflicts: '' });
      expect(readOthers(fork)).toBe('');
    });

    it('is told which copies went stale, and of no error', async () => {
      const { code, output } = await runIn(fork, ['tools/doctor.ts', '--quick', '--json']);
      const sections: Section[] = JSON.parse(output).sections;
      const findings = sections.flatMap((section) => section.findings);
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(code).toBe(0);
      const replaced = sections.find(({ id }) => id === 'replaced')?.findings ?? [];
      const stale = listCopies(fork).filter((file) => hasChanged(file));
      expect(stale).toContain(lesson);
      expect(replaced.map(({ where }) => where)).toEqual(stale.map((file) => `company/${file}`));
      const [news] = replaced.filter(({ where }) => where === `company/${lesson}`);
      expect(news?.more).toContain('+A sentence that the next release brings.');
    });

    it('builds its site, with its own lesson in it', async () => {
      const { code, output } = await runIn(fork, ['node_modules/astro/bin/astro.mjs', 'build']);
      expect(code, output.slice(-2000)).toBe(0);
      const page = readFileSync(join(fork, 'dist/en/beginner/channels/minimum/index.html'), 'utf8');
      expect(page).toContain('Kranich');
      expect(page).not.toContain('A sentence that the next release brings.');
    });
  });

  /** What differs from the release outside of the company's folder. */
  function readOthers(fork: string): string {
    return git(fork, 'diff', '--stat', upstream.next, '--', '.', ':!company');
  }

  function hasChanged(file: string): boolean {
    const { folder, next } = upstream;
    return (
      tryGit(folder, 'diff', '--quiet', before.commit, next, '--', originalOf(file)).code !== 0
    );
  }
});

/** A part of what the doctor says. */
interface Section {
  id: string;
  findings: { level: string; where?: string; more?: string }[];
}
