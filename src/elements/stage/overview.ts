import { type Deck, routeOf } from '#domain/stage/deck.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { make } from '../make.ts';
import { copySlide } from './copy.ts';

/**
 * All slides in a grid. The arrow keys move in it, Enter opens a slide.
 *
 * @param paint Puts plan and votes onto the slides in a box.
 * @returns Opens the grid at the slide that is shown.
 */
export function makeOverview(
  deck: Deck,
  slides: ParentNode,
  open: (id: string) => void,
  paint: (box: ParentNode, stage: Stage) => void,
) {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-overview]');
  const list = dialog?.querySelector('ol');
  const items = new Map<string, HTMLButtonElement>();

  list?.addEventListener('keydown', (event) => {
    const all = [...items.values()];
    const index = all.indexOf(event.target as HTMLButtonElement);
    const top = all[0]?.closest('li')?.offsetTop;
    const columns = all.filter((one) => one.closest('li')?.offsetTop === top).length;
    const onward = document.dir === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: index + onward,
      ArrowLeft: index - onward,
      ArrowDown: index + columns,
      ArrowUp: index - columns,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (index < 0 || to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  });

  return (stage: Stage): void => {
    if (!dialog || !list) return;
    if (items.size === 0) list.append(...deck.slides.map(makeItem));
    paint(list, stage);
    const route = new Set(routeOf(deck, stage));
    for (const [id, button] of items) {
      button.toggleAttribute('data-beside', !route.has(id));
      if (id === stage.slide) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    if (!dialog.open) dialog.showModal();
    items.get(stage.slide)?.focus();
  };

  function makeItem({ id, title }: Deck['slides'][number], index: number): HTMLElement {
    const copy = copySlide(slides, id);
    const button = make('button', { type: 'button' }, `${index + 1}. ${title}`);
    button.addEventListener('click', () => {
      dialog?.close();
      open(id);
    });
    items.set(id, button);
    const mini = make('div', { className: 'mini' }, ...(copy ? [copy] : []));
    return make('li', {}, mini, button);
  }
}
