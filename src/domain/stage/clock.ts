import type { Slide } from '#domain/deck/deck.ts';
import type { Stage } from './stage.ts';

/** Who leaves a step sooner has only passed through it. In milliseconds. */
const PASSING = 5000;

/** A log is not kept longer than this; no workshop enters so many steps. */
export const LONGEST_LOG = 200;

/** The moment that the clock of the workshop shows: it stands still while it is stopped. */
export function momentOf({ paused }: Stage, now: number): number {
  return paused ?? now;
}

/** Milliseconds since the start, less what the clock was stopped; below 0 before it. */
export function elapsed(stage: Stage, now: number): number | undefined {
  return stage.start === undefined ? undefined : momentOf(stage, now) - stage.start;
}

/** The step or break that was entered last, and when; nothing before the first. */
export function currentStep({ log }: Stage): Stage['log'][number] | undefined {
  return log.at(-1);
}

/** Milliseconds in the current step. A clock that was set back makes no time negative. */
export function elapsedInStep(stage: Stage, now: number): number | undefined {
  const step = currentStep(stage);
  return step && Math.max(0, momentOf(stage, now) - step.at);
}

/**
 * The log after a slide came up. Only a running workshop is logged; slides without a step (opening,
 * agenda, closing) leave the step before them open, a break counts as one of its own.
 */
export function enter(stage: Stage, slide: Slide, now: number): Stage['log'] {
  const { log, start } = stage;
  const at = Math.max(momentOf(stage, now), log.at(-1)?.at ?? 0);
  const step = slide.kind === 'break' ? slide.id : slide.step;
  if (step === undefined || start === undefined || at < start) return log;
  if (log.at(-1)?.step === step) return log;
  const stayed = log.filter((one, index) => index < log.length - 1 || at - one.at >= PASSING);
  if (stayed.at(-1)?.step === step) return stayed;
  return [...stayed, { step, at }].slice(-LONGEST_LOG);
}

/** Moves start and log by what the clock was stopped, so that all durations stay right. */
export function shift({ start, log }: Stage, by: number): Partial<Stage> {
  return {
    start: start === undefined ? undefined : start + by,
    paused: undefined,
    log: log.map(({ step, at }) => ({ step, at: at + by })),
  };
}
