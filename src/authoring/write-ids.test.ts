import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder, today } from '../../tests/fixtures/content/inspect.ts';
import { readContent } from './read.ts';
import { writeIds } from './write-ids.ts';

it('adds the ids of ready modules, keeps the old ones and the comment', async () => {
  await inFolder({}, async (root) => {
    const { content } = await readContent(root, { today });
    if (!content) throw new Error('The small course cannot be read.');
    expect(await writeIds(content)).toHaveLength(13);
    const text = await readFile(join(root, 'content/ids.yaml'), 'utf8');
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
    const again = await readContent(root, { today });
    expect(again.problems).toEqual([]);
    expect(again.content && (await writeIds(again.content))).toEqual([]);
  });
});
