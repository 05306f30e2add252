import type { Timetable } from '#domain/timetable/timetable.ts';
import type { Slide } from './deck.ts';

/**
 * The walk through a deck: the ids of the slides that “next” comes to, in order.
 *
 * Without a timetable these are all slides but extras and breaks; with one only those of its steps, and
 * a break after the step that it follows. What belongs to no step (opening, agenda, closing) is always
 * in it. A break that would come first or last is left out.
 *
 * @param dropped Ids of the steps that the trainer dropped on the way.
 */
export function routeSlides(
  slides: readonly Slide[],
  timetable: Timetable | undefined,
  dropped: readonly string[],
): readonly string[] {
  const gone = new Set(dropped);
  const slots = timetable?.slots.filter(({ id }) => !gone.has(id));
  const planned = slots && new Set(slots.map(({ id }) => id));
  const walked = slides.filter(
    ({ kind, extra, step }) =>
      kind !== 'break' &&
      !extra &&
      (step === undefined || (!gone.has(step) && (planned?.has(step) ?? true))),
  );
  const breaks = placeBreaks(slots ?? [], new Set(slides.map(({ id }) => id)));
  const last = new Map(walked.map(({ id, step }) => [step, id]));
  return walked.flatMap(({ id, step }) => {
    const pause = step !== undefined && last.get(step) === id ? breaks.get(step) : undefined;
    return pause ? [id, pause] : [id];
  });
}

/**
 * The slide after this one. From one beside the walk it goes on with what follows there; a question is
 * asked to its end.
 */
export function slideAfter(
  slides: readonly Slide[],
  route: readonly string[],
  id: string,
): string | undefined {
  const place = route.indexOf(id);
  if (place >= 0) return route[place + 1];
  const here = slides.findIndex((slide) => slide.id === id);
  const rest = sameQuestion(slides, here, here + 1);
  return rest ?? withoutBreaks(slides, route).find((one) => one.index > here)?.id;
}

/**
 * The slide before this one. From one beside the walk it goes back to what stands before it there, in a
 * question to its beginning first.
 */
export function slideBefore(
  slides: readonly Slide[],
  route: readonly string[],
  id: string,
): string | undefined {
  const place = route.indexOf(id);
  if (place >= 0) return route[place - 1];
  const here = slides.findIndex((slide) => slide.id === id);
  const rest = sameQuestion(slides, here, here - 1);
  return rest ?? withoutBreaks(slides, route).findLast((one) => one.index < here)?.id;
}

export function findSlide(slides: readonly Slide[], id: string): Slide | undefined {
  return slides.find((slide) => slide.id === id);
}

/** What to look for: a number counts the slides from 1, words must all stand in the title. */
export function searchSlides(slides: readonly Slide[], query: string): readonly Slide[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [word = ''] = words;
  const numbered = words.length === 1 && /^\d+$/.test(word) ? slides[Number(word) - 1] : undefined;
  const named = slides.filter(({ title }) => words.every((one) => plain(title).includes(one)));
  return numbered ? [numbered, ...named.filter((slide) => slide !== numbered)] : named;
}

/** Breaks by the step that they follow, if that and another one after them are still there. */
function placeBreaks(slots: Timetable['slots'], known: ReadonlySet<string>): Map<string, string> {
  const breaks = new Map<string, string>();
  slots.forEach(({ id, kind }, index) => {
    const before = slots.slice(0, index).findLast((slot) => slot.kind === 'step');
    const isLast = !slots.slice(index).some((slot) => slot.kind === 'step');
    if (kind === 'break' && before && !isLast && known.has(id)) breaks.set(before.id, id);
  });
  return breaks;
}

/** The slides of a walk with their places in the deck; that of a break says nothing. */
function withoutBreaks(slides: readonly Slide[], route: readonly string[]) {
  return route
    .map((id) => ({ id, index: slides.findIndex((slide) => slide.id === id) }))
    .filter(({ index }) => slides[index]?.kind !== 'break');
}

/** The slide at a place, if it belongs to the same question as another one. */
function sameQuestion(slides: readonly Slide[], here: number, there: number): string | undefined {
  const question = slides[here]?.question;
  const other = slides[there];
  return question !== undefined && other?.question === question ? other.id : undefined;
}

/** Without capitals and marks, so that “uber” finds “Über”. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
