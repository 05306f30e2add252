import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { DrawnSlide } from './deck.ts';
import type { Placed } from './layout.ts';
import { element, isElement, mapElements } from './tree.ts';

/**
 * Writes the slides as HTML. Every id in them begins with that of the slide, and the first heading
 * of the deck is its `h1`.
 * @param name of the course, at the foot of most slides
 */
export function drawSlides(slides: readonly Placed[], name: string): DrawnSlide[] {
  return slides.map(({ slide, heading, size, bare, blocks, notes }, index) => {
    const level = slide.kind === 'opening' ? 'h1' : 'h2';
    const title = element(
      level,
      { id: `${slide.id}_title`, className: [size], tabIndex: -1 },
      ...heading,
    );
    const foot = element(
      'p',
      { className: ['sign'] },
      element('span', {}, name),
      element('span', {}, `${index + 1}`),
    );
    const sheet = element(
      'div',
      { className: ['sheet'] },
      title,
      slide.kind === 'vote' ? element('p', { className: ['tally'], dataTally: '' }) : undefined,
      blocks.length > 0 ? element('div', { className: ['blocks'] }, ...blocks) : undefined,
      bare ? undefined : foot,
    );
    return {
      ...slide,
      html: toHtml(mapElements(sheet, (node) => withoutId(node, title.properties.id))),
      notes: toHtml(notes.map((node) => (isElement(node) ? mapElements(node, withoutId) : node))),
    };
  });
}

/** Ids belong to the lesson's own page. */
function withoutId<T extends ElementContent>(node: T, keep?: unknown): T {
  if (!isElement(node) || node.properties.id === undefined || node.properties.id === keep) {
    return node;
  }
  const { id, ...properties } = node.properties;
  return { ...node, properties };
}
