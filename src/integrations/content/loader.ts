import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '#authoring/content.ts';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import type { Entry } from './records.ts';

/**
 * An Astro loader over the checked content. Broken content stops a build with all problems at once;
 * while writing (`npm run dev`) they are printed and the last good state stays on the page.
 */
export function fromContent(toEntries: (content: Content) => Entry<object>[]): Loader {
  return {
    name: 'course-content',
    async load(context) {
      await fill(context, toEntries);
      context.watcher?.on('all', async (_event, path) => {
        if (path.startsWith(fileURLToPath(new URL('content/', context.config.root)))) {
          await fill(context, toEntries).catch((error: Error) =>
            context.logger.error(error.message),
          );
        }
      });
      context.watcher?.add(fileURLToPath(new URL('content/', context.config.root)));
    },
  };
}

async function fill(context: LoaderContext, toEntries: (content: Content) => Entry<object>[]) {
  const content = await readChecked(fileURLToPath(context.config.root));
  context.store.clear();
  for (const { id, data, document } of toEntries(content)) {
    const digest = createHash('sha256')
      .update(JSON.stringify(data) + (document?.file.digest ?? ''))
      .digest('hex');
    context.store.set({
      id,
      data: data as Record<string, unknown>,
      digest,
      ...(document && { body: document.body, filePath: document.file.path, deferredRender: true }),
    });
  }
}

/** Eight collections load at the same moment: they share one reading. */
let reading: Promise<Content> | undefined;

function readChecked(root: string): Promise<Content> {
  reading ??= readContent(root, { today: new Date().toISOString().slice(0, 10) })
    .then(({ content, problems }) => {
      const broken = problems.some(({ severity }) => severity === 'error');
      if (!content || (broken && !process.env['DRAFT'])) throw new Error(`\n${formatProblems(problems)}`);
      return content;
    })
    .finally(() => {
      reading = undefined;
    });
  return reading;
}
