import { searchSlides } from '#domain/deck/route.ts';
import type { Deck } from '#domain/stage/deck.ts';
import { make } from '../make.ts';

/** More do not fit on a screen; another word finds fewer. */
const MOST = 8;

/**
 * Finds a slide by its number or by words of its title; Enter opens the first one.
 *
 * @returns Opens the dialog, with what has been typed already.
 */
export function makeFinder(deck: Deck, open: (id: string) => void) {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-find]');
  const field = dialog?.querySelector('input');
  const list = dialog?.querySelector('ol');
  const none = dialog?.querySelector<HTMLElement>('[data-none]');

  const look = () => {
    const query = field?.value ?? '';
    const found = searchSlides(deck.slides, query).slice(0, MOST);
    list?.replaceChildren(...found.map(makeItem));
    if (none) none.hidden = !query.trim() || found.length > 0;
  };
  field?.addEventListener('input', look);
  dialog?.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    list?.querySelector('button')?.click();
  });

  return (typed = ''): void => {
    if (!dialog || !field) return;
    field.value = typed;
    look();
    if (!dialog.open) dialog.showModal();
    field.focus();
  };

  function makeItem({ id, title }: Deck['slides'][number]): HTMLElement {
    const number = deck.slides.findIndex((slide) => slide.id === id) + 1;
    const button = make('button', { type: 'button' }, `${number}. ${title}`);
    button.addEventListener('click', () => {
      dialog?.close();
      open(id);
    });
    return make('li', {}, button);
  }
}
