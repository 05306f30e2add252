import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';
import { readHidden } from '#authoring/settings.ts';
import { addressOfFile, type Hidden, isHidden } from '#domain/course/hidden.ts';

/** `## A statement {/* #id *\/}`: the comment becomes the id, which is the same in every language. */
const headingIds = defineMdastPlugin({
  name: 'heading-ids',
  heading(node, ctx) {
    const last = node.children.at(-1);
    const id =
      last?.type === 'mdxTextExpression' && /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
    if (!id || !last) return;
    ctx.setProperty(node, 'data', { hProperties: { id } });
    ctx.removeNode(last);
    const words = node.children.at(-2);
    if (words?.type === 'text') ctx.setProperty(words, 'value', words.value.trimEnd());
  },
});

/**
 * A link to what the company hides would lead nowhere: its words stay.
 * @param read what is hidden; asked at the first link
 */
export function hideLinks(read: () => Promise<Hidden>) {
  let hidden: Promise<Hidden> | undefined;
  return defineMdastPlugin({
    name: 'hidden-links',
    async link(node, ctx) {
      const [, inner] = PLACE.exec(ctx.fileURL?.pathname ?? '') ?? [];
      if (inner === undefined || /^[a-z]+:|^#/.test(node.url)) return;
      hidden ??= read();
      const { pathname } = new URL(
        node.url,
        `https://course.invalid${addressOfFile(`${inner}.mdx`)}`,
      );
      if (isHidden(pathname, await hidden)) ctx.replaceNode(node, node.children);
    },
  });
}

/** Of a text in the course: as it was written, or put together from it and a company's insertions. */
const PLACE = /\/(?:content|\.astro\/(?:companies\/[^/]+\/)?texts)\/([^.]+)(?:\.\w+)?\.mdx$/;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Quotation marks are the authors' own: German and English differ, so nothing is "smartened". */
export const markdown = {
  processor: satteri({
    mdastPlugins: [headingIds, hideLinks(() => readHidden(root))],
    features: { smartPunctuation: false },
  }),
  syntaxHighlight: false as const,
};
