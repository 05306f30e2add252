import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStale, hashText, remember } from './replaced.ts';

const lesson = 'content/en/beginner/profiles/photo.mdx';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'replaced-'));
  await write(lesson, 'One\nTwo\nThree\n');
});
afterEach(() => rm(root, { recursive: true }));

describe('a copy of one of our files', () => {
  beforeEach(() => write(`company/${lesson}`, 'Theirs\nTwo\nThree\n'));

  it('is up to date while ours stays as it was', async () => {
    await remember(root, lesson);
    expect(await readFile(join(root, 'company/replaced.yaml'), 'utf8')).toContain(
      `\n${lesson}: ${hashText('One\nTwo\nThree\n')}\n`,
    );
    expect(await findStale(root)).toEqual([]);
  });

  it('is stale when ours has changed, until it is remembered anew', async () => {
    await remember(root, lesson);
    await write(lesson, 'One\nTwo\nFour\n');
    const [found, ...others] = await findStale(root);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'stale', file: `company/${lesson}`, ours: lesson });
    // Without git, nobody knows what ours was like.
    expect(found?.diff).toContain('-Theirs\n+One\n Two\n-Three\n+Four\n');
    await remember(root, lesson);
    expect(await findStale(root)).toEqual([]);
  });

  it('shows what changed in ours, as far as git has it', async () => {
    git('init', '--quiet');
    expect(git('hash-object', '-w', lesson).slice(0, 12)).toBe(hashText('One\nTwo\nThree\n'));
    await remember(root, lesson);
    await write(lesson, 'One\nTwo\nFour\n');
    const [found] = await findStale(root);
    expect(found?.diff).toContain(`--- ${lesson} (when copied)\n+++ ${lesson}\n`);
    expect(found?.diff).toContain(' One\n Two\n-Three\n+Four\n');
  });

  it('does not become stale by other line ends', async () => {
    await remember(root, lesson);
    await write(lesson, 'One\r\nTwo\r\nThree\r\n');
    expect(await findStale(root)).toEqual([]);
  });

  it('is unknown when nothing was noted about it', async () => {
    expect(await findStale(root)).toMatchObject([
      { kind: 'unknown', file: `company/${lesson}`, ours: lesson },
    ]);
  });

  it('is an orphan when ours is gone', async () => {
    await remember(root, lesson);
    await rm(join(root, lesson));
    expect(await findStale(root)).toEqual([
      { kind: 'orphan', file: `company/${lesson}`, ours: lesson },
    ]);
  });

  it('leaves its note behind when it is deleted', async () => {
    await remember(root, lesson);
    await rm(join(root, `company/${lesson}`));
    expect(await findStale(root)).toMatchObject([{ kind: 'leftover', ours: lesson }]);
  });
});

it('knows which part of the pages a component replaces', async () => {
  const part = 'src/components/chrome/Footer.astro';
  await write(part, '<footer />\n');
  await write('company/components/Footer.astro', '<p />\n');
  await remember(root, 'components/Footer.astro');
  expect(await findStale(root)).toEqual([]);
  await write(part, '<footer>New</footer>\n');
  expect(await findStale(root)).toMatchObject([{ kind: 'stale', ours: part }]);
});

it('has nothing to say about files that replace nothing, nor without a company', async () => {
  expect(await findStale(root)).toEqual([]);
  await write('company/content/en/beginner/own/module.mdx', 'Ours alone\n');
  expect(await findStale(root)).toEqual([]);
  await expect(remember(root, 'content/en/beginner/own/module.mdx')).rejects.toThrow(
    'replaces nothing',
  );
});

async function write(file: string, text: string) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
