import { z } from 'astro/zod';
import { id } from './id.ts';
import { perLanguage } from './language.ts';
import { minutes } from './text.ts';

/** One module of a track, as a workshop. */
export const trackUnitSchema = z.strictObject({
  /** The id of the module, as in course.yaml. */
  module: id.meta({ example: 'pr1' }),
  /** How long the workshop takes in this track. */
  minutes,
  /** Which part of the module, if it is not the whole of it. */
  part: perLanguage.optional(),
});

/** A stretch of a long programme. */
export const phaseSchema = z.strictObject({
  /** How many months it takes. */
  months: z.int().min(1).max(12).meta({ example: '2' }),
  /** The tier whose modules are its subject; a phase without one has no modules. */
  tier: id.optional().meta({ example: 'beginner' }),
  /** What happens in it, in a few words. */
  title: perLanguage,
  /** What happens in it, in a sentence or two. */
  text: perLanguage,
});

const words = {
  /** The id of the track. */
  id: id.meta({ example: 'track-managers' }),
  /** What it is called. */
  title: perLanguage,
  /** Whom it is for. */
  who: perLanguage,
  /** What they have afterwards, and why this order. */
  why: perLanguage,
};

/** Whole days in one room. */
export const daysTrackSchema = z.strictObject({
  ...words,
  /** `days`: whole days in one room. */
  kind: z.literal('days').meta({ example: 'days' }),
  /** The days; each is a list of modules in their order. Breaks come on top. */
  days: z.array(z.array(trackUnitSchema).min(1)).min(1),
  /** What stands at the end of the last day, if it is no module. */
  closing: z.strictObject({ minutes, title: perLanguage }).optional(),
});

/** One date for each module, a week or more apart. */
export const datesTrackSchema = z.strictObject({
  ...words,
  /** `dates`: one date for each module. */
  kind: z.literal('dates').meta({ example: 'dates' }),
  /** The modules in their order. */
  units: z.array(trackUnitSchema).min(1),
});

/** A programme of several months, an hour a week. */
export const monthsTrackSchema = z.strictObject({
  ...words,
  /** `months`: a long programme, an hour a week. */
  kind: z.literal('months').meta({ example: 'months' }),
  /** The stretches in their order. */
  phases: z.array(phaseSchema).min(1),
});

export const trackSchema = z.discriminatedUnion('kind', [
  daysTrackSchema,
  datesTrackSchema,
  monthsTrackSchema,
]);

/** `content/tracks.yaml`: which modules a trainer runs for whom; a course without this file has no tracks. */
export const tracksSchema = z.array(trackSchema);

export type Track = z.output<typeof trackSchema>;
export type TrackUnit = z.output<typeof trackUnitSchema>;
export type MonthsTrack = z.output<typeof monthsTrackSchema>;
