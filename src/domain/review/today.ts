import type { Json, Progress } from '#domain/progress/types.ts';
import { shuffle } from '#domain/quiz/shuffle.ts';
import { type Card, dueAt, listCards, type ReviewLesson, urgencyOf } from './deck.ts';
import { gradeAttempt } from './grades.ts';
import { interleave } from './interleave.ts';
import type { Memory } from './memory.ts';

/** How many cards a day the learner can choose from, and what is meant without a choice. */
export const LIMITS = [4, 8, 12, 20] as const;
export const LIMIT = 8;

/** Seconds a card takes on average: reading, thinking, answering, and reading why. */
const SECONDS = { question: 40, sentence: 15 } as const;

const DAY = 24 * 60 * 60 * 1000;

/**
 * What is to be done today. The portion is drawn from what was due when the day began, so it stays
 * the same while the learner works through it, here or on another device; what does not fit waits
 * and costs nothing.
 */
export function planToday(lessons: readonly ReviewLesson[], progress: Progress, day: Day): Today {
  const limit = limitOf(progress);
  const due = rank(
    listCards(lessons, progress, day.start).filter(
      (card) => dueAt(card) < day.end && !isAhead(progress, card, day),
    ),
    day,
  );
  const portion = interleave(due.slice(0, limit));
  const cards = listCards(lessons, progress);
  const open = keepOpen(portion, progress, day);
  const waiting = new Set(open.map(({ id }) => id));
  const dates = cards.filter(({ id }) => !waiting.has(id)).map(dueAt);
  return {
    limit,
    learned: cards.length,
    done: portion.length - open.length,
    open,
    rest: due.filter((card) => !portion.includes(card) && !isAnswered(progress, card, day)).length,
    next: dates.length > 0 ? Math.max(day.end, Math.min(...dates)) : undefined,
  };
}

/** Another portion for whoever wants to go on: what is closest to being forgotten. */
export function pickMore(
  lessons: readonly ReviewLesson[],
  progress: Progress,
  day: Day,
): readonly Card[] {
  const cards = listCards(lessons, progress).filter((card) => !isAnswered(progress, card, day));
  return interleave(rank(cards, day).slice(0, limitOf(progress)));
}

/** Those that are still to be asked today: first the untouched ones, then what was forgotten just now. */
export function keepOpen(cards: readonly Card[], progress: Progress, day: Day): readonly Card[] {
  const answered = cards.filter((card) => isAnswered(progress, card, day));
  return [
    ...cards.filter((card) => !answered.includes(card)),
    ...answered.filter((card) => isForgotten(progress, card)),
  ];
}

/** In how many days something comes back, tomorrow at the earliest. */
export function daysUntil(memory: Memory, { start }: Day): number {
  return Math.max(1, Math.floor((dueAt({ memory }) - start) / DAY));
}

/** Whole minutes, rounded up, that these cards take. */
export function countMinutes(cards: readonly Card[]): number {
  const seconds = cards.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
  return Math.ceil(seconds / 60);
}

/** The learner's limit a day; anything that is no such choice means the usual one. */
export function limitOf({ registers }: Progress): number {
  const chosen: Json | undefined = registers['review/limit']?.v;
  return LIMITS.find((limit) => limit === chosen) ?? LIMIT;
}

function isAnswered({ attempts }: Progress, { id, rev }: Card, { start }: Day): boolean {
  const latest = attempts[id]?.list.at(-1);
  return latest !== undefined && latest.t >= start && latest.rev >= rev;
}

/** The latest answer says that it is not known, so it comes once more on the same day. */
export function isForgotten({ attempts }: Progress, { id, kind }: Card): boolean {
  const latest = attempts[id]?.list.at(-1);
  return latest !== undefined && gradeAttempt(kind, latest) === 1;
}

/** A wrong clock has dated an answer into the future: the card rests until then. */
function isAhead({ attempts }: Progress, { id }: Card, { end }: Day): boolean {
  return (attempts[id]?.list.at(-1)?.t ?? 0) >= end;
}

/**
 * The most urgent first. Among those that are about as urgent, such as all that was learned in one
 * evening, none is privileged: their order is mixed, and the same on every device.
 */
function rank(cards: readonly Card[], { end }: Day): Card[] {
  const sorted = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  const step = (card: Card) => Math.round(2 * Math.log2(1 + Math.max(0, urgencyOf(card, end))));
  return shuffle(sorted, 'review').sort((a, b) => step(b) - step(a));
}

/** A day where the learner is, in milliseconds since 1970. */
export interface Day {
  readonly start: number;
  /** The start of the next day. */
  readonly end: number;
}

export interface Today {
  readonly limit: number;
  /** How much there is that can come back at all. */
  readonly learned: number;
  /** Cards of today's portion that are known for now. */
  readonly done: number;
  /** The others, in the order in which they are asked. */
  readonly open: readonly Card[];
  /** How many are due and wait for another day. Nobody is told: it would be a reproach. */
  readonly rest: number;
  /** When the next cards come, not before tomorrow. */
  readonly next: number | undefined;
}
