import { type Deck, routeOf } from '#domain/stage/deck.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { titleOf } from './read.ts';

/**
 * The screen that the room sees. It shows a stage at once: a window that nobody sees is not painted,
 * and must be right all the same when it is seen again. Hidden slides are inert, so nothing in them can
 * be reached.
 */
export function openScreen(main: HTMLElement, deck: Deck): Screen {
  const slides = [...main.querySelectorAll<HTMLElement>('.slide')];
  const black = document.querySelector<HTMLElement>('[data-black]');
  const place = document.querySelector<HTMLElement>('[data-place]');
  const status = document.querySelector<HTMLElement>('[data-said]');
  const name = document.title;
  let said: string | undefined;
  let latest: Stage | undefined;
  main.dataset.live = '';

  // On paper every slide is there, with its answer.
  addEventListener('beforeprint', () => {
    for (const slide of slides) delete slide.dataset.state;
  });
  addEventListener('afterprint', () => latest && reveal(latest));

  return {
    show(stage, moved) {
      latest = stage;
      const hadFocus = main.contains(document.activeElement);
      const current = reveal(stage);
      if (!current) return;
      const title = titleOf(current, stage.state);
      const number = deck.slides.findIndex(({ id }) => id === current.id) + 1;
      document.title = `${number}. ${title} | ${name}`;
      if (place) place.textContent = countOf(stage, number);
      const words = stage.black ? (black?.textContent.trim() ?? '') : title;
      // A page that has just been opened is read anyway.
      const isNews = said !== undefined && said !== words;
      said = words;
      if (isNews) say(words, stage.black || !(moved || hadFocus) ? undefined : current);
    },
  };

  function reveal(stage: Stage): HTMLElement | undefined {
    const current = slides.find(({ id }) => id === stage.slide) ?? slides[0];
    for (const slide of slides) {
      const isShown = slide === current;
      slide.inert = !isShown || stage.black;
      slide.toggleAttribute('data-shown', isShown);
      if (isShown) slide.dataset.state = String(stage.state);
      else delete slide.dataset.state;
    }
    if (black) black.hidden = !stage.black;
    return current;
  }

  /** The place in the walk; of a slide beside it the number in the deck. */
  function countOf(stage: Stage, number: number): string {
    const route = routeOf(deck, stage);
    const index = route.indexOf(stage.slide);
    return index < 0 ? `(${number})` : `${index + 1} / ${route.length}`;
  }

  /** Once: a heading that takes the focus is read out, else the live region says it. */
  function say(words: string, focus: HTMLElement | undefined) {
    if (status) status.textContent = focus ? '' : words;
    focus?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }
}

export interface Screen {
  /** `moved`: the person at this window has just turned the page by key. */
  show(stage: Stage, moved: boolean): void;
}
