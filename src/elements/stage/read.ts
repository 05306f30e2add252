import type { Slide, SlideKind } from '#domain/deck/deck.ts';
import type { Deck } from '#domain/stage/deck.ts';

/** Reads what the page says of its deck. */
export function readDeck({ dataset }: HTMLElement, slides: ParentNode): Deck {
  const steps = document.querySelector<HTMLElement>('[data-steps]')?.dataset.steps;
  return {
    id: dataset.deck ?? '',
    slides: [...slides.querySelectorAll<HTMLElement>('.slide')].map(readSlide),
    steps: JSON.parse(steps ?? '[]'),
  };
}

/** The heading of a slide as it is read out in one of its states. */
export function titleOf(slide: HTMLElement, state = 0): string {
  const heading = slide.querySelector('h1, h2')?.cloneNode(true);
  if (!(heading instanceof HTMLElement)) return '';
  const other = state === 0 ? 1 : 0;
  for (const part of heading.querySelectorAll(`[data-when="${other}"]`)) part.remove();
  return heading.textContent.trim().replace(/\s+/g, ' ');
}

function readSlide(element: HTMLElement): Slide {
  const { kind, step, lesson, question, minutes, states, extra } = element.dataset;
  return {
    id: element.id,
    kind: kind as SlideKind,
    title: titleOf(element),
    step,
    lesson,
    question,
    minutes: minutes === undefined ? undefined : Number(minutes),
    extra: extra !== undefined,
    states: Number(states ?? 1),
  };
}
