import type { Content, Document } from '../content.ts';
import { isTag, type MdxNode, walk } from '../mdx.ts';
import { type Problem, problem } from '../problem.ts';
import { type Tag, vocabulary } from '../vocabulary.ts';
import { inText } from '../where.ts';

/** Tags stand where they belong and hold what they need. */
export function checkNesting({ documents }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.nodes.flatMap(({ node, ancestors }) => {
      const tag = isTag(node) ? vocabulary[node.name] : undefined;
      if (tag === undefined) return [];
      const parent = ancestors.findLast((ancestor) => isTag(ancestor));
      return [...checkPlace(document, node, tag, parent), ...checkChildren(document, node, tag)];
    }),
  );
}

function checkPlace(
  document: Document,
  node: MdxNode,
  tag: Tag,
  parent: MdxNode | undefined,
): Problem[] {
  const where = inText(document, node, `<${node.name}>`);
  if (tag.parent !== undefined && parent?.name !== tag.parent) {
    const message = `<${node.name}> stands only inside <${tag.parent}>.`;
    const fix = `Move it into a <${tag.parent}>, or take it out.`;
    return [problem('tag-nesting', where, message, fix)];
  }
  if (tag.top && parent !== undefined) {
    const message = `<${node.name}> stands inside <${parent.name}>; it stands on its own.`;
    return [problem('tag-nesting', where, message, `Move it behind </${parent.name}>.`)];
  }
  if (tag.roles && !tag.roles.includes(document.role)) {
    const message = `<${node.name}> stands only in lessons; this is the ${document.role} file.`;
    return [problem('tag-nesting', where, message, 'Take it out.')];
  }
  return [];
}

function checkChildren(document: Document, node: MdxNode, tag: Tag): Problem[] {
  const where = inText(document, node, `<${node.name}>`);
  const inside = [...walk(node)].filter(
    ({ node: child, ancestors }) =>
      isTag(child) && ancestors.findLast((ancestor) => isTag(ancestor)) === node,
  );
  const problems = (tag.children ?? []).flatMap(({ tag: name, least, most }) => {
    const count = inside.filter(({ node: child }) => child.name === name).length;
    if (count >= least && count <= most) return [];
    const wanted = least === most ? `exactly ${least}` : `${least} to ${most}`;
    const message = `<${node.name}> holds ${count} <${name}>; it needs ${wanted}.`;
    const fix = count < least ? `Add <${name}>...</${name}>.` : 'Take the surplus out.';
    return [problem('tag-children', where, message, fix)];
  });
  if (tag.numbered && !node.children.some(({ type, ordered }) => type === 'list' && ordered)) {
    const message = `<${node.name}> holds no numbered list.`;
    const fix = 'Begin its lines with "1. ", with a blank line before the first one.';
    problems.push(problem('tag-children', where, message, fix));
  }
  return problems;
}
