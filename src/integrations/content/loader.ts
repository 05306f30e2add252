import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { brokenContent } from '#authoring/broken.ts';
import { findCompany } from '#authoring/company.ts';
import type { Content } from '#authoring/content.ts';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import { renderedFile } from '#authoring/slots/rendered.ts';
import { visibleContent } from '#authoring/visible.ts';
import type { Entry } from './records.ts';
import { keepTexts } from './texts.ts';

/** An Astro loader over the checked content; broken content stops a build with all problems at once. */
export function fromContent(toEntries: (content: Content) => Entry<object>[]): Loader {
  return {
    name: 'course-content',
    async load(context) {
      await fill(context, toEntries);
      const root = fileURLToPath(context.config.root);
      const folders = ['content', findCompany(root)].flatMap((name) =>
        name ? join(root, name, '/') : [],
      );
      context.watcher?.on('all', async (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) {
          await fill(context, toEntries).catch((error: Error) =>
            context.logger.error(error.message),
          );
        }
      });
      context.watcher?.add(folders);
    },
  };
}

async function fill(context: LoaderContext, toEntries: (content: Content) => Entry<object>[]) {
  const content = await readChecked(context);
  context.store.clear();
  const root = fileURLToPath(context.config.root);
  const texts: string[] = [];
  for (const { id, data, document } of toEntries(visibleContent(content))) {
    const digest = createHash('sha256')
      .update(JSON.stringify(data) + (document?.file.digest ?? ''))
      .digest('hex');
    const text = document && {
      body: document.body,
      filePath: await renderedFile(root, document.file),
      deferredRender: true,
    };
    if (text) texts.push(text.filePath);
    context.store.set({ id, data: data as Record<string, unknown>, digest, ...text });
  }
  await keepTexts(context.config.cacheDir, context.collection, texts);
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
  if (content && (watcher || !problems.some(({ severity }) => severity === 'error'))) {
    if (first && problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
    return content;
  }
  throw brokenContent(problems);
}
