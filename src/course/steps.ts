import type { Step } from '#domain/timetable/timetable.ts';
import type { WorkshopStep } from '#schemas/workshop.ts';

/** The agenda of a workshop without its instructions: what plans are made of in the browser. */
export function toSteps(agenda: readonly WorkshopStep[]): Step[] {
  return agenda.map(({ how: _, ...step }) => step);
}
