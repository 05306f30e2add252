import { goalOf, minutesIn } from '#domain/overview/goal.ts';
import { findWeakSpots, type Mastery, masteryOf } from '#domain/overview/mastery.ts';
import { isBegun, type Suggestion, suggest } from '#domain/overview/next.ts';
import { type TierTime, timeOf } from '#domain/overview/time.ts';
import type { Week } from '#domain/overview/week.ts';
import { isDone } from '#domain/progress/derive.ts';
import { placeIn, standing } from '#domain/progress/standing.ts';
import type { Progress } from '#domain/progress/types.ts';
import { listNotes, type NoteGroup } from './noted.ts';
import type { LessonInfo, ModuleInfo, ObjectiveInfo, ProgressData, TierInfo } from './props.ts';
import { listWritten, type WrittenGroup } from './written.ts';

/** So many things to do next are shown at most. */
const CHOICE = 4;

/** What a learner has done, in the order of the course. Nothing that the course no longer has counts. */
export function lookOver(
  { modules, tiers, review }: Course,
  progress: Progress,
  week: Week,
  due = 0,
): Overview {
  const rows = modules.map((module) => lookAt(module, progress));
  const written = listWritten(modules, progress);
  const notes = listNotes(modules, progress);
  return {
    empty: isEmpty(progress),
    first: modules[0]?.lessons[0],
    next: suggest(progress, modules, due)
      .flatMap((one) => describe(one, modules, review, progress) ?? [])
      .slice(0, CHOICE),
    goal: goalOf(progress),
    minutes: minutesIn(week, progress, modules),
    lessons: sum(rows.map(({ done }) => done.length)),
    answers: sum(rows.map(({ answered }) => answered)),
    texts:
      sum(written.map(({ items }) => items.filter(({ text }) => text).length)) +
      sum(notes.map(({ items }) => items.filter(({ note }) => note?.text).length)),
    tiers: tiers.map((tier) => ({ ...tier, ...timeOf(progress, modules, tier.id) })),
    again: findWeakSpots(progress, modules).flatMap(({ lesson, section, questions }) => {
      const place = findPlace(modules, lesson, section);
      return place ? [{ ...place, questions }] : [];
    }),
    modules: rows.filter(({ begun }) => begun),
    notes,
    written,
  };
}

/** The titles and the address of a suggestion. */
function describe(
  one: Suggestion,
  modules: readonly ModuleInfo[],
  review: Course['review'],
  progress: Progress,
): Proposal | undefined {
  const { why } = one;
  if (why === 'review') return { why, ...review, count: one.due };
  if (why === 'transfer') {
    const module = modules.find(({ id }) => id === one.module);
    return module && { why, title: module.title, path: `${module.path}#transfer` };
  }
  if (why === 'weak') {
    const place = findPlace(modules, one.spot.lesson, one.spot.section);
    return place && { why, title: place.title, within: place.lesson, path: place.path };
  }
  const module = modules.find(({ lessons }) => lessons.some(({ id }) => id === one.lesson));
  const lesson = module?.lessons.find(({ id }) => id === one.lesson);
  if (!module || !lesson) return undefined;
  const { title, path, minutes } = lesson;
  const place = placeIn(progress, lesson.id);
  const section = lesson.sections.find(({ id }) => id === place);
  return {
    why,
    title,
    path: place ? `${path}#${place}` : path,
    minutes,
    within: module.title,
    ...(section && { section: section.title }),
  };
}

/** A section of a lesson, if the course still has it. */
function findPlace(
  modules: readonly ModuleInfo[],
  lessonId: string,
  sectionId: string,
): Spot | undefined {
  const lesson = modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonId);
  const section = lesson?.sections.find(({ id }) => id === sectionId);
  if (!lesson || !section) return undefined;
  return { title: section.title, lesson: lesson.title, path: `${lesson.path}#${section.id}` };
}

function lookAt(module: ModuleInfo, progress: Progress): ModuleRow {
  const done = module.lessons.map(({ id }) => id).filter((id) => isDone(progress, id));
  const standings = module.questions.map(({ id, rev }) => standing(progress, id, rev));
  const levels = masteryOf(progress, module);
  return {
    module,
    done,
    answered: standings.filter(({ tries }) => tries > 0).length,
    right: standings.filter(({ mastered }) => mastered).length,
    again: standings.filter(({ again }) => again).length,
    objectives: module.objectives.flatMap((objective, i) => {
      const level = levels[i];
      return level ? [{ ...objective, ...level }] : [];
    }),
    begun: isBegun(progress, module),
  };
}

function isEmpty({ lessons, attempts, registers, artefacts }: Progress): boolean {
  return [lessons, attempts, registers, artefacts].every((part) => Object.keys(part).length === 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

type Course = Pick<ProgressData, 'modules' | 'tiers' | 'review'>;

export interface Overview {
  /** Nothing has been done at all. */
  empty: boolean;
  /** The first lesson of the course. */
  first: LessonInfo | undefined;
  /** What to do next, the most obvious first; nothing if everything is done. */
  next: Proposal[];
  /** Minutes a week. */
  goal: number | undefined;
  /** Minutes of this week. */
  minutes: number;
  /** Finished lessons. */
  lessons: number;
  /** Questions that were answered. */
  answers: number;
  /** Texts and notes that are not empty. */
  texts: number;
  tiers: (TierInfo & TierTime)[];
  /** Sections to look at again, the oldest first. */
  again: (Spot & { questions: number })[];
  /** The modules that were begun. */
  modules: ModuleRow[];
  notes: NoteGroup[];
  written: WrittenGroup[];
}

export interface Proposal {
  why: Suggestion['why'];
  title: string;
  /** The lesson of a section, the module of a lesson. */
  within?: string;
  path: string;
  minutes?: number;
  /** Where the learner stopped reading. */
  section?: string;
  /** How many cards wait. */
  count?: number;
}

interface Spot {
  title: string;
  lesson: string;
  path: string;
}

export interface ModuleRow {
  module: ModuleInfo;
  /** Ids of the finished lessons. */
  done: string[];
  answered: number;
  right: number;
  /** Questions whose meaning has changed since they were answered. */
  again: number;
  objectives: (ObjectiveInfo & Mastery)[];
  begun: boolean;
}
