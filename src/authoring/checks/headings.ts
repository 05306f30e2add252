import { idPattern } from '#schemas/id.ts';
import type { Content, Document } from '../content.ts';
import { isTag, type MdxNode, slotId, textOf } from '../mdx.ts';
import { headingId } from '../outline.ts';
import { type Problem, problem } from '../problem.ts';
import { inText } from '../where.ts';

/** Headings are `##` with an id, or `###` below one. The title of the page is its only h1. */
export function checkHeadings({ documents }: Content): Problem[] {
  return documents.flatMap((document) => {
    const problems: Problem[] = [];
    const seen = new Map<string, string>();
    let inSection = false;
    for (const { node, ancestors } of document.nodes) {
      const slot = slotId(node);
      if (slot) problems.push(...claimId(document, node, slot, '<Slot id>', seen));
      if (node.type !== 'heading') continue;
      problems.push(...checkLevel(document, node, ancestors, inSection));
      problems.push(...checkId(document, node, seen));
      inSection ||= node.depth === 2;
    }
    return problems;
  });
}

function checkLevel(
  document: Document,
  node: MdxNode,
  ancestors: readonly MdxNode[],
  inSection: boolean,
): Problem[] {
  const where = inText(document, node, '#'.repeat(node.depth));
  const outer = ancestors.find((ancestor) => isTag(ancestor));
  if (outer) {
    const message = `A heading stands inside <${outer.name}>.`;
    return [problem('heading-level', where, message, 'Move it out, or make it **bold**.')];
  }
  if (node.depth === 1) {
    const message = 'The title of the page stands in the front matter; "#" would be a second one.';
    return [problem('heading-level', where, message, 'Write "##", or take the line out.')];
  }
  if (node.depth > 3) {
    const message = `"${'#'.repeat(node.depth)}" is too deep; headings are "##" and "###".`;
    return [problem('heading-level', where, message, 'Write "###".')];
  }
  if (node.depth === 3 && !inSection) {
    const message = 'The first heading is "###"; a level is skipped.';
    return [problem('heading-level', where, message, 'Write "##" with an id.')];
  }
  return [];
}

function checkId(document: Document, node: MdxNode, seen: Map<string, string>): Problem[] {
  const field = '#'.repeat(node.depth);
  const id = headingId(node);
  if (id !== undefined) return claimId(document, node, id, field, seen);
  if (node.depth !== 2 || document.role === 'module') return [];
  const message = `The section "${textOf(node).trim()}" has no id.`;
  const fix = 'Add one behind the heading: {/* #job-title */}';
  return [problem('heading-id', inText(document, node, field), message, fix)];
}

/** @param seen the ids of sections and slots above this one, with their places in words */
function claimId(
  document: Document,
  node: MdxNode,
  id: string,
  field: string,
  seen: Map<string, string>,
): Problem[] {
  const where = inText(document, node, field);
  if (!idPattern.test(id)) {
    const message = `"#${id}" is not an id (lower-case words joined by hyphens).`;
    return [problem('heading-id', where, message, 'Write it like this: {/* #job-title */}')];
  }
  const earlier = seen.get(id);
  if (earlier !== undefined) {
    const message = `The section in ${earlier} has the id "#${id}" too.`;
    return [problem('section-duplicate', where, message, 'Give this one an id of its own.')];
  }
  const { file, place } = where;
  seen.set(id, file === document.file.path ? `line ${place.line}` : `${file}:${place.line}`);
  return [];
}
