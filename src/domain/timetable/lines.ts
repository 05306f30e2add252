import type { Step } from './timetable.ts';

/** The lines of `workshop.mdx` that hold the minutes, for an author to put in place of those there. */
export function writeAgenda(steps: readonly PlannedStep[]): string {
  const planned = steps.filter(({ priority }) => priority < 4);
  const minutes = planned.reduce((sum, step) => sum + step.minutes, 0);
  return [`minutes: ${minutes}`, 'agenda:', ...steps.map(writeStep), ''].join('\n');
}

function writeStep({ id, minutes, title, how, priority, least, most, lessons }: PlannedStep) {
  // A text of JSON is one of YAML too, whatever stands in it.
  const fields = [
    `id: ${id}`,
    `minutes: ${minutes}`,
    `title: ${JSON.stringify(title)}`,
    `how: ${JSON.stringify(how)}`,
    `priority: ${priority}`,
    least === undefined ? [] : `least: ${least}`,
    most === undefined ? [] : `most: ${most}`,
    lessons.length === 0 ? [] : `lessons: [${lessons.join(', ')}]`,
  ].flat();
  return `  - { ${fields.join(', ')} }`;
}

export interface PlannedStep extends Step {
  /** What the trainer and the group do. */
  readonly how: string;
}
