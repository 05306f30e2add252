import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** An element; plain strings become text, and what is left out is passed over. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: (ElementContent | string | undefined)[]
): Element {
  const nodes = children.flatMap((child): ElementContent[] => {
    if (child === undefined) return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  });
  return { type: 'element', tagName, properties, children: nodes };
}

/** The same element with other children. */
export function withChildren(node: Element, children: readonly ElementContent[]): Element {
  return { ...node, children: [...children] };
}

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

export function isTag(node: Nodes | undefined, tagName: string): boolean {
  return isElement(node) && node.tagName === tagName;
}

export function hasClass(node: Nodes | undefined, name: string): boolean {
  const names = isElement(node) ? node.properties.className : undefined;
  return Array.isArray(names) && names.includes(name);
}

/** The elements among some nodes: what is between them is white space. */
export function elementsOf({ children }: { readonly children: readonly Nodes[] }): Element[] {
  return children.filter((node) => isElement(node));
}

/** All text in it, white space as one space. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** A copy in which every element has gone through a function, the innermost first. */
export function mapElements<T extends Nodes>(node: T, change: (element: Element) => Element): T {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => mapElements(child, change));
  const copy = { ...node, children } as T;
  return isElement(copy) ? (change(copy) as typeof copy) : copy;
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isTag(node, 'br')) return ' ';
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
