import type { Element, ElementContent, Nodes } from 'hast';

/**
 * Cuts a rendered lesson into its sections and keeps of each only what a handout shows. Whatever
 * stands before the first `<h2>` belongs to no section and is left out.
 *
 * @param keep says of an element whether it stays, as a whole; what it holds is not asked again
 */
export function cutSections(tree: Nodes, keep: (element: Element) => boolean): Section[] {
  const sections: Section[] = [];
  for (const element of findElements(tree, (one) => one.tagName === 'h2' || keep(one))) {
    if (element.tagName === 'h2') sections.push({ title: element.children, kept: [] });
    else sections.at(-1)?.kept.push(element);
  }
  return sections;
}

/** The outermost elements for which `fits` holds, in the order of the page. */
export function findElements(tree: Nodes, fits: (element: Element) => boolean): Element[] {
  if (tree.type === 'element' && fits(tree)) return [tree];
  return 'children' in tree ? tree.children.flatMap((child) => findElements(child, fits)) : [];
}

/** What stands in an attribute `data-…` of all elements that have it: each value once. */
export function listMarks(tree: Nodes, mark: string): string[] {
  const marked = findElements(tree, ({ properties }) => mark in properties);
  return [...new Set(marked.map(({ properties }) => `${properties[mark]}`))];
}

export interface Section {
  /** The words of its heading. */
  title: ElementContent[];
  kept: Element[];
}
