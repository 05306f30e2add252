import type { Slide } from '#domain/deck/deck.ts';
import { findSlide, slideAfter, slideBefore } from '#domain/deck/route.ts';
import { enter, shift } from './clock.ts';
import { type Deck, routeOf } from './deck.ts';
import type { Room, Stage, Votes } from './stage.ts';

/**
 * Where every presentation begins; whatever anybody did is newer. A page that only plans knows no
 * slides: the first one has the same name in every deck.
 */
export function openStage(deck: Deck): Stage {
  const slide = deck.slides[0]?.id ?? 'opening';
  return {
    deck: deck.id,
    slide,
    state: 0,
    black: false,
    dropped: [],
    votes: {},
    log: [],
    at: 0,
    by: '',
  };
}

/**
 * Does an act and stamps it. An act that changes nothing leaves the stage as it is, so that nobody is
 * told of it.
 */
export function perform(stage: Stage, deck: Deck, act: Act, { now, by }: Moment): Stage {
  const change = act(stage, deck, now);
  if (!change || Object.keys(change).length === 0) return stage;
  return { ...stage, ...change, at: Math.max(now, stage.at + 1), by };
}

/**
 * Shows a slide, in its first state or another one. From a break that is not in the plan “next” will
 * come back here. A slide that the deck does not have is no act.
 */
export function goTo(id: string, state = 0): Act {
  return (stage, deck, now) => {
    const slide = findSlide(deck.slides, id);
    if (slide?.kind === 'break' && !routeOf(deck, stage).includes(id)) {
      return show(stage, slide, state, now, stage.left ?? stage.slide);
    }
    return slide && show(stage, slide, state, now);
  };
}

/** The next state of the slide, or the next slide. A black screen only becomes light again. */
export const next: Act = (stage, deck, now) => {
  if (stage.black) return { black: false };
  const slide = findSlide(deck.slides, stage.slide);
  if (slide && stage.state + 1 < slide.states) return { state: stage.state + 1 };
  const id = slideAfter(deck.slides, routeOf(deck, stage), stage.left ?? stage.slide);
  const to = id !== undefined && findSlide(deck.slides, id);
  return to ? show(stage, to, 0, now) : undefined;
};

/** The state before, or the slide before in its last state. A black screen only becomes light again. */
export const back: Act = (stage, deck, now) => {
  if (stage.black) return { black: false };
  if (stage.state > 0) return { state: stage.state - 1 };
  const id = stage.left ?? slideBefore(deck.slides, routeOf(deck, stage), stage.slide);
  const to = id !== undefined && findSlide(deck.slides, id);
  return to ? show(stage, to, to.states - 1, now) : undefined;
};

/** The first slide of the walk. */
export const first: Act = (stage, deck, now) =>
  goTo(routeOf(deck, stage)[0] ?? stage.slide)(stage, deck, now);

/** The last slide of the walk. */
export const last: Act = (stage, deck, now) =>
  goTo(routeOf(deck, stage).at(-1) ?? stage.slide)(stage, deck, now);

/** Hides the slide behind black, or shows it again. */
export const blacken: Act = ({ black }) => ({ black: !black });

/** Shows a break that is not in the plan; “next” goes on where the room was. */
export const takeBreak: Act = (stage, deck, now) => {
  const pause = deck.slides.find(({ kind }) => kind === 'break');
  if (!pause || findSlide(deck.slides, stage.slide)?.kind === 'break') return undefined;
  return show(stage, pause, 0, now, stage.slide);
};

/** Leaves steps out of the walk from here on. */
export function drop(steps: readonly string[]): Act {
  return ({ dropped }, deck) => {
    const known = new Set(deck.steps.map(({ id }) => id));
    const more = steps.filter((id) => known.has(id) && !dropped.includes(id));
    return more.length > 0 ? { dropped: [...dropped, ...more] } : undefined;
  };
}

/** Takes a step back into the walk. */
export function undrop(step: string): Act {
  return ({ dropped }) =>
    dropped.includes(step) ? { dropped: dropped.filter((id) => id !== step) } : undefined;
}

/**
 * Chooses the length of the workshop.
 *
 * @param minutes None: the whole deck without a plan.
 * @param start When it shall begin, in milliseconds since 1970; as before if left out.
 */
export function choosePlan(minutes: number | undefined, start?: number): Act {
  return (stage) => ({
    minutes,
    dropped: [],
    ...(start !== undefined && start !== stage.start && { start, paused: undefined, log: [] }),
  });
}

/** Keeps what the room voted on a question. */
export function vote(question: string, votes: Votes): Act {
  return (stage) => ({ votes: { ...stage.votes, [question]: votes } });
}

/** Keeps what the trainer said about the room. */
export function knowRoom(room: Room): Act {
  return (stage) => ({ room: { ...stage.room, ...room } });
}

/** Lets the workshop begin now, with the step that is shown. */
export const startClock: Act = (stage, deck, now) => {
  const slide = findSlide(deck.slides, stage.slide);
  const begun: Stage = { ...stage, start: now, paused: undefined, log: [] };
  return { start: now, paused: undefined, log: slide ? enter(begun, slide, now) : [] };
};

/** Stops the clock, or lets it go on: then all that was planned comes later by that much. */
export const holdClock: Act = (stage, _, now) => {
  if (stage.start === undefined) return undefined;
  if (stage.paused === undefined) return { paused: now };
  return shift(stage, Math.max(0, now - stage.paused));
};

/** Begins anew: no votes, no clock, nothing dropped; the chosen length and the room stay. */
export const startOver: Act = ({ room }, deck) => ({
  ...openStage(deck),
  left: undefined,
  start: undefined,
  paused: undefined,
  room: room && { ...room, cards: undefined },
});

function show(
  stage: Stage,
  slide: Slide,
  state: number,
  now: number,
  left?: string,
): Partial<Stage> | undefined {
  const shown = Math.min(Math.max(0, state), slide.states - 1);
  const isShown = stage.slide === slide.id && stage.state === shown && !stage.black;
  if (isShown && stage.left === left) return undefined;
  return { slide: slide.id, state: shown, black: false, left, log: enter(stage, slide, now) };
}

/** What an act changes; nothing if it cannot be done. `now` is in milliseconds since 1970. */
export type Act = (stage: Stage, deck: Deck, now: number) => Partial<Stage> | undefined;

interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Random name of the window that acts. */
  readonly by: string;
}
