import { compileTimetable } from '#domain/timetable/compile.ts';
import { LENGTHS } from '#domain/timetable/timetable.ts';
import type { Content, Workshop } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** So many minutes at the end may be left over in a plan. */
const MOST_SPARE = 15;

/** The agenda of a workshop fits its length, its lessons and every length that a trainer can choose. */
export function checkAgenda(content: Content): Problem[] {
  return content.workshops.flatMap((workshop) => {
    const bounds = checkBounds(workshop);
    return [
      ...checkSum(workshop),
      ...bounds,
      ...checkLessons(content, workshop),
      // Plans that are made of impossible minutes would only repeat what is wrong.
      ...(bounds.length > 0 ? [] : checkLengths(workshop)),
    ];
  });
}

/** The steps add up to the length of the workshop, without those for time to spare. */
function checkSum(workshop: Workshop): Problem[] {
  const { agenda, minutes } = workshop.data;
  const planned = agenda.filter(({ priority }) => priority < 4);
  const sum = planned.reduce((total, step) => total + step.minutes, 0);
  if (sum === minutes) return [];
  const message = `The steps of the agenda add up to ${sum} minutes, the workshop takes ${minutes}.`;
  const fix = `Change a step, or write: minutes: ${sum}`;
  return [problem('agenda-sum', inData(workshop, ['minutes']), message, fix)];
}

function checkBounds(workshop: Workshop): Problem[] {
  return workshop.data.agenda.flatMap(({ minutes, least = minutes, most = minutes }, index) => {
    const at = (field: string) => inData(workshop, ['agenda', index, field]);
    if (least > minutes) {
      const message = `The step is planned with ${minutes} minutes, and its least are ${least}.`;
      return [problem('agenda-bounds', at('least'), message, `Write at most: least: ${minutes}`)];
    }
    if (most < minutes) {
      const message = `The step is planned with ${minutes} minutes, and its most are ${most}.`;
      return [problem('agenda-bounds', at('most'), message, `Write at least: most: ${minutes}`)];
    }
    return [];
  });
}

/** Each lesson of the module is shown in one step, or the deck would lose it or show it twice. */
function checkLessons({ course }: Content, workshop: Workshop): Problem[] {
  const module = course.modules.find(({ id }) => id === workshop.module);
  if (module?.status !== 'ready') return [];
  const lessons = module.lessons.map(({ id }) => id);
  const { agenda } = workshop.data;
  const uses = agenda.flatMap((step, index) =>
    step.lessons.map((lesson, place) => ({
      lesson,
      step: step.id,
      where: inData(workshop, ['agenda', index, 'lessons', place]),
    })),
  );
  const unknown = uses.filter(({ lesson }) => !lessons.includes(lesson));
  const again = uses.filter(
    (use, place) => uses.findIndex(({ lesson }) => lesson === use.lesson) < place,
  );
  const missing = lessons.filter((id) => !uses.some(({ lesson }) => lesson === id));
  return [
    ...unknown.map(({ lesson, where }) => {
      const message = `This module has no lesson "${lesson}" (${lessons.join(', ')}).`;
      return problem(
        'lesson-unknown',
        where,
        message,
        suggest(lesson, lessons) ?? 'Use one of them.',
      );
    }),
    ...again
      .filter(({ lesson }) => lessons.includes(lesson))
      .map(({ lesson, where }) => {
        const first = uses.find((use) => use.lesson === lesson)?.step;
        const message = `The step "${first}" shows the lesson "${lesson}" already.`;
        return problem('agenda-lessons', where, message, 'Name it in one step only.');
      }),
    // A wrong name is probably the missing one.
    ...(unknown.length > 0 ? [] : missing).map((lesson) => {
      const message = `No step shows the lesson "${lesson}", so its slides have no place in the workshop.`;
      const fix = `Add it to a step: lessons: [${lesson}]`;
      return problem('agenda-lessons', inData(workshop, ['agenda']), message, fix);
    }),
  ];
}

/** For every length that a trainer can choose there is a plan: the core fits, the time is used. */
function checkLengths(workshop: Workshop): Problem[] {
  const { agenda } = workshop.data;
  const where = inData(workshop, ['agenda']);
  const plans = LENGTHS.map((length) => compileTimetable(agenda, length));
  const core = agenda.filter(({ priority }) => priority === 1);
  const tight = plans.find(({ dropped }) => core.some(({ id }) => dropped.includes(id)));
  const loose = plans.find(({ spare }) => spare > MOST_SPARE);
  return [
    ...(tight ? [tight] : []).map(({ total, dropped }) => {
      const step = core.find(({ id }) => dropped.includes(id));
      const message = `In ${total} minutes the workshop has no room for "${step?.id}", which has priority 1.`;
      return problem('agenda-length', where, message, 'Lower the least of steps with priority 1.');
    }),
    ...(loose ? [loose] : []).map(({ total, spare }) => {
      const message = `A workshop of ${total} minutes has ${spare} minutes that no step can fill.`;
      const fix = 'Raise the most of some steps, or add a step with priority 4.';
      return problem('agenda-length', where, message, fix);
    }),
  ];
}
