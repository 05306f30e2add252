import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from '#authoring/content.ts';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import type { Entry } from './records.ts';

/** An Astro loader over the checked content; broken content stops a build with all problems at once. */
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
  const content = await readChecked(context);
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

/** The collections load at the same moment: they share one reading. */
let reading: ReturnType<typeof readContent> | undefined;

/** While writing, what could be read is shown and the problems are printed; a build stops. */
async function readChecked({ config, logger, watcher }: LoaderContext): Promise<Content> {
  const today = new Date().toISOString().slice(0, 10);
  const first = reading === undefined;
  reading ??= readContent(fileURLToPath(config.root), { today }).finally(() => {
    reading = undefined;
  });
  const { content, problems } = await reading;
  const report = `\n${formatProblems(problems)}`;
  if (content && (watcher || !problems.some(({ severity }) => severity === 'error'))) {
    if (first && problems.length > 0) logger.warn(report);
    return content;
  }
  throw new Error(report);
}
