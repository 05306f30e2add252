import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, today } from '../../tests/fixtures/content/inspect.ts';
import { formatProblems } from './format.ts';
import { readContent } from './read.ts';
import { writeIds } from './write-ids.ts';

it('adds the ids of ready modules, keeps the old ones and the comment', async () => {
  await inFolder({}, async (root) => {
    const { added, text } = await write(root);
    expect(added).toHaveLength(13);
    expect(text).toMatchInlineSnapshot(`
      "# Published ids.
      published:
        m1:
          - m1
          - m1-first
          - m1-first-card
          - m1-first-do
          - m1-first-q1
          - m1-o-look
          - m1-o-write
          - m1-second
          - m1-second-card
          - m1-second-do
          - m1-second-q1
          - m1-transfer
          - m1-transfer-do
          - m1-w-scan
          - m1-w-write
          - m1-workshop
      heirs: {}
      "
    `);
    expect((await write(root)).added).toEqual([]);
  });
});

it('keeps comments beside ids', async () => {
  const ids: [string, string][] = [['    - m1-first-q1', '    # ours\n    - m1-first-q1 # old']];
  await inFolder({ 'ids.yaml': ids }, async (root) => {
    expect((await write(root)).text).toContain('    # ours\n    - m1-first-q1 # old\n');
  });
});

it('writes what a company has of its own into the list of the company, and leaves ours as it is', async () => {
  await inFolder({}, async (root) => {
    const ours = await readFile(join(root, 'content/ids.yaml'), 'utf8');
    const slots =
      '<Insert at="end">\n\n<DoItNow id="own-do" title="Ours" minutes={1} />\n\n</Insert>\n';
    for (const language of ['de', 'en']) {
      await put(root, `company/content/${language}/beginner/profiles/module.slots.mdx`, slots);
    }
    const { added, file, text } = await write(root);
    expect({ added, file }).toEqual({ added: ['own-do'], file: 'company/ids.yaml' });
    expect(text).toMatchInlineSnapshot(`
      "# Ids of this company's own lessons and modules, under which learners may have progress. Written by:
      # npm run content -- --write-ids
      # An id that goes away needs an heir, so that nobody loses what they have done:
      #   heirs:
      #     old-id: new-id

      published:
        m1:
          - own-do
      "
    `);
    expect((await write(root)).added).toEqual([]);
    expect(await readFile(join(root, 'content/ids.yaml'), 'utf8')).toBe(ours);
  });
});

it('keeps what stands in the list of the company, and asks for it and for ours', async () => {
  await inFolder({}, async (root) => {
    // Also where the company has a list for a module of ours.
    const own = '# By hand.\npublished:\n  m1:\n    - m1-own-q1\n  c1: [c1, c1-start]\nheirs: {}\n';
    await put(root, 'company/ids.yaml', own);
    const file = join(root, 'content/ids.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('- m1-first-q1', '- m1-first-q9'));
    const { problems } = await readContent(root, { today });
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "company/ids.yaml:4  published.m1.0
        The published id "m1-own-q1" is gone: learners have progress under it. Bring it back, or name its heir in company/ids.yaml: heirs: { m1-own-q1: new-id }
      company/ids.yaml:5  published.c1.0
        The published id "c1" is gone: learners have progress under it. Bring it back, or name its heir in company/ids.yaml: heirs: { c1: new-id }
      company/ids.yaml:5  published.c1.1
        The published id "c1-start" is gone: learners have progress under it. Bring it back, or name its heir in company/ids.yaml: heirs: { c1-start: new-id }
      content/ids.yaml:6  published.m1.2
        The published id "m1-first-q9" is gone: learners have progress under it. Bring it back, or name its heir in company/ids.yaml: heirs: { m1-first-q9: m1-first-q1 }

      4 errors in 2 files.
      Explained in docs/content-errors.md: id-vanished."
    `);
  });
});

/** Reads the course in a folder and writes its ids. */
async function write(root: string): Promise<{ added: string[]; file: string; text: string }> {
  const { content, problems } = await readContent(root, { today });
  if (!content || problems.length > 0) throw new Error(formatProblems(problems));
  const { added, file } = await writeIds(root, content);
  return { added, file, text: await readFile(join(root, file), 'utf8') };
}

async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}
