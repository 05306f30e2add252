import { z } from 'astro/zod';
import { id } from './id.ts';
import { minutes, text, title } from './text.ts';

/** One step of a workshop. */
export const stepSchema = z.strictObject({
  /** The id of the step. */
  id: id.meta({ example: 'pr1-w-scan' }),
  /** How long it takes. */
  minutes,
  /** The name of the step, for the plan on the wall. */
  title,
  /** What the trainer and the group do. */
  how: text(),
  /** When time runs out: 1 keep, 2 shorten, 3 drop first. 4: only when there is time to spare. */
  priority: z.literal([1, 2, 3, 4]).meta({ example: '1' }),
  /** The fewest minutes in which the step still makes sense; `minutes` if left out. */
  least: minutes.optional(),
  /** The most minutes that it can fill in a long workshop; `minutes` if left out. */
  most: minutes.optional(),
  /** The lessons whose slides it shows: each lesson of the module belongs to one step. */
  lessons: z.array(id).default([]).meta({ example: '[pr1-headline]' }),
});

/** The front matter of `workshop.mdx`; its body is for the trainer. */
export const workshopSchema = z.strictObject({
  /** The id of the workshop. */
  id: id.meta({ example: 'pr1-workshop' }),
  /** The name of the workshop. */
  title,
  /** How long it takes; the steps of priority 1 to 3 add up to it. */
  minutes,
  /** What the trainer brings. */
  materials: z.array(text()).min(1).meta({ example: '["sticky notes"]' }),
  /** How the room is set up, in one sentence. */
  room: text(),
  /** The steps in order. */
  agenda: z.array(stepSchema).min(1),
});

export type WorkshopInput = z.input<typeof workshopSchema>;
export type WorkshopData = z.output<typeof workshopSchema>;
export type WorkshopStep = z.output<typeof stepSchema>;
