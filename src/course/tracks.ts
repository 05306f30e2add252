import { getCollection } from 'astro:content';
import { inLanguage } from '#i18n/in-language.ts';
import type { Language } from '#schemas/language.ts';
import type { MonthsTrack, TrackUnit } from '#schemas/tracks.ts';
import { type CourseModule, getCourse, getModules } from './course.ts';

/** What to run for whom, in the order of tracks.yaml, with the words of one language. */
export async function getTracks(lang: Language): Promise<TrackInfo[]> {
  const modules = await getModules(lang);
  const { tiers } = await getCourse();
  const entries = await getCollection('tracks');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map((track) => {
      const { id, kind } = track;
      const words = {
        title: inLanguage(track.title, lang),
        who: inLanguage(track.who, lang),
        why: inLanguage(track.why, lang),
      };
      if (kind === 'months')
        return { id, ...words, days: [], phases: toPhases(track, lang, tiers) };
      const lists = kind === 'days' ? track.days : [track.units];
      const days = lists.map((units) => units.map((unit) => toStep(unit, modules, lang)));
      const closing = kind === 'days' ? track.closing : undefined;
      if (closing) {
        days.at(-1)?.push({
          title: inLanguage(closing.title, lang),
          minutes: closing.minutes,
          module: undefined,
        });
      }
      return { id, ...words, days, isRow: kind === 'dates', phases: [] };
    });
}

/** How many minutes a track takes, and how many of them can be run today. */
export function countMinutes(days: TrackStep[][]): { all: number; ready: number } {
  const steps = days.flat();
  const sum = (some: TrackStep[]) => some.reduce((total, { minutes }) => total + minutes, 0);
  return {
    all: sum(steps),
    ready: sum(steps.filter(({ module }) => module?.status === 'ready')),
  };
}

function toStep(unit: TrackUnit, modules: CourseModule[], lang: Language): TrackStep {
  const module = modules.find(({ id }) => id === unit.module);
  if (!module) throw new Error(`The module ${unit.module} of a track could not be read`);
  return {
    title: module.title,
    minutes: unit.minutes,
    module,
    part: unit.part && inLanguage(unit.part, lang),
  };
}

/** A tier that is hidden is named and has no page. */
function toPhases({ phases }: MonthsTrack, lang: Language, tiers: readonly string[]): PhaseInfo[] {
  let last = 0;
  return phases.map(({ months, tier, title, text }) => {
    const first = last + 1;
    last += months;
    return {
      first,
      last,
      tier: tiers.find((shown) => shown === tier),
      title: inLanguage(title, lang),
      text: inLanguage(text, lang),
    };
  });
}

export interface TrackInfo {
  id: string;
  title: string;
  who: string;
  why: string;
  /** Whole days, or one list of dates if `isRow`; none for a programme of months. */
  days: TrackStep[][];
  /** One date for each step, instead of days. */
  isRow?: boolean;
  phases: PhaseInfo[];
}

export interface TrackStep {
  title: string;
  minutes: number;
  /** None for what is no module, such as the plan at the end. */
  module: CourseModule | undefined;
  part?: string | undefined;
}

export interface PhaseInfo {
  /** Of the months, from 1. */
  first: number;
  last: number;
  tier: string | undefined;
  title: string;
  text: string;
}
