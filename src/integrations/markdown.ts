import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';

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

/** Quotation marks are the authors' own: German and English differ, so nothing is "smartened". */
export const markdown = {
  processor: satteri({ mdastPlugins: [headingIds], features: { smartPunctuation: false } }),
  syntaxHighlight: false as const,
};
