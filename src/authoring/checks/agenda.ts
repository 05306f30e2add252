import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** The steps of a workshop add up to its length, without those for time to spare. */
export function checkAgenda({ workshops }: Content): Problem[] {
  return workshops.flatMap((workshop) => {
    const { agenda, minutes } = workshop.data;
    const planned = agenda.filter(({ priority }) => priority < 4);
    const sum = planned.reduce((total, step) => total + step.minutes, 0);
    if (sum === minutes) return [];
    const message = `The steps of the agenda add up to ${sum} minutes, the workshop takes ${minutes}.`;
    const fix = `Change a step, or write: minutes: ${sum}`;
    return [problem('agenda-sum', inData(workshop, ['minutes']), message, fix)];
  });
}
