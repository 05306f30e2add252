import { type Act, choosePlan } from './acts.ts';

/**
 * Takes over a plan that the trainer has chosen before coming to the stage. A workshop that is under way
 * keeps its clock and its log, and what was dropped unless its length is another one.
 *
 * @param start In milliseconds since 1970.
 */
export function adoptPlan({ minutes, start }: { minutes?: number; start?: number }): Act {
  return (stage, deck, now) => {
    const isUnderWay = stage.log.length > 0;
    const isKnown = minutes === undefined || minutes === stage.minutes;
    if (isKnown && (isUnderWay || start === undefined || start === stage.start)) return undefined;
    const begin = isUnderWay ? undefined : start;
    return choosePlan(minutes ?? stage.minutes, begin)(stage, deck, now);
  };
}
