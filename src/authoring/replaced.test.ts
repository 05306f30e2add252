import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStale, hashText, listTranslated, remember } from './replaced.ts';

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
      {
        kind: 'orphan',
        name: lesson,
        file: `company/${lesson}`,
        ours: lesson,
        isTranslated: false,
      },
    ]);
  });

  it('leaves its note behind when it is deleted', async () => {
    await remember(root, lesson);
    await rm(join(root, `company/${lesson}`));
    expect(await findStale(root)).toMatchObject([{ kind: 'leftover', ours: lesson }]);
  });
});

describe('a translation into a language that a company has begun', () => {
  const arabic = 'content/ar/beginner/profiles/photo.mdx';
  beforeEach(async () => {
    await write('content/en/strings.yaml', 'a.b: { text: One, note: Two }\n');
    await write('company/brand.yaml', 'languages: [ar, en]\n');
    await write('company/ar/strings.yaml', 'a.b: واحد\n');
    await write(`company/${arabic}`, 'واحد\n');
  });

  it('is known by the file that stood in for it', async () => {
    expect(await listTranslated(root, 'ar')).toEqual(['ar/strings.yaml', arabic]);
    expect(await findStale(root)).toMatchObject([
      { kind: 'unknown', name: 'ar/strings.yaml', ours: 'content/en/strings.yaml' },
      { kind: 'unknown', name: arabic, ours: lesson, isTranslated: true },
    ]);
  });

  it('is up to date until its source changes', async () => {
    for (const name of await listTranslated(root, 'ar')) await remember(root, name);
    expect(await findStale(root)).toEqual([]);
    await write(lesson, 'One\nTwo\nFour\n');
    expect(await findStale(root)).toMatchObject([
      { kind: 'stale', name: arabic, ours: lesson, isTranslated: true },
    ]);
  });

  it("follows the company's own text where it has one", async () => {
    await write(`company/${lesson}`, 'Theirs\n');
    await remember(root, arabic);
    const about = async () => (await findStale(root)).filter(({ name }) => name === arabic);
    expect(await about()).toEqual([]);
    await write(`company/${lesson}`, 'Theirs anew\n');
    expect(await about()).toMatchObject([{ kind: 'stale', ours: `company/${lesson}` }]);
  });

  it('of a text that is nowhere else is none', async () => {
    await write('company/content/ar/beginner/own/module.mdx', 'لنا وحدنا\n');
    expect(await listTranslated(root, 'ar')).not.toContain('content/ar/beginner/own/module.mdx');
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
