import { findSlide } from '#domain/deck/route.ts';
import type { Deck } from '#domain/stage/deck.ts';

/**
 * The slide in the address. It follows the stage without new entries in the history, so one step back
 * leaves the deck. An address that somebody followed or typed opens its slide; one that this page has
 * written itself, and that a reload brings back, opens nothing: the stage may have gone on since.
 *
 * @param open Shows a slide.
 * @param miss Hears of a name that the deck does not have.
 * @returns Writes the slide that is shown into the address.
 */
export function followAddress(
  deck: Deck,
  open: (id: string) => void,
  miss: (name: string) => void,
): (id: string) => void {
  const look = () => {
    const name = readName();
    if (!name) return;
    if (findSlide(deck.slides, name)) open(name);
    else miss(name);
  };
  if (history.state?.stage !== deck.id) look();
  addEventListener('hashchange', look);
  return (id) => {
    if (readName() !== id || history.state?.stage !== deck.id) {
      history.replaceState({ stage: deck.id }, '', `#${id}`);
    }
  };
}

/** The name behind `#`, read as people would. */
export function readName(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
