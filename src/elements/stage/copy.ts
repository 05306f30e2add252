/**
 * A copy of a slide for a small box: it looks the same, because all lengths in a slide are parts of its
 * box, but nobody can reach it.
 */
export function copySlide(slides: ParentNode, id: string, state = 0): HTMLElement | undefined {
  const slide = slides.querySelector(`.slide[id="${CSS.escape(id)}"]`);
  const copy = slide?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return undefined;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  copy.removeAttribute('data-shown');
  copy.dataset.state = String(state);
  copy.inert = true;
  copy.ariaHidden = 'true';
  return copy;
}
