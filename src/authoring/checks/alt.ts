import type { Content } from '../content.ts';
import { isTag } from '../mdx.ts';
import { type Problem, problem } from '../problem.ts';
import { inText } from '../where.ts';

/** A picture's alternative says what it shows; a screen reader says "image" by itself. */
export function checkAlt({ documents }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.nodes.flatMap(({ node }) => {
      const alt = node.attributes.find(({ name }) => name === 'alt')?.value;
      if (!isTag(node) || typeof alt !== 'string') return [];
      const where = inText(document, node, `<${node.name} alt>`);
      if (alt.trim() === '') {
        const fix = 'Say in one sentence what the picture shows: alt="..."';
        return [problem('alt-text', where, 'The alternative text is empty.', fix)];
      }
      const opening = redundant.exec(alt)?.[0];
      if (opening === undefined) return [];
      const message = `The alternative text begins with "${opening.trim()}"; a screen reader says that already.`;
      return [problem('alt-text', where, message, 'Begin with what is to be seen.')];
    }),
  );
}

const redundant =
  /^\s*(an? )?(image|picture|photo|drawing|illustration|graphic) (of|showing)\b|^\s*(ein )?(bild|foto|zeichnung|illustration|grafik) (von|mit|zeigt)\b/i;
