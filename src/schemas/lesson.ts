import { z } from 'astro/zod';
import { id } from './id.ts';
import { description, text, title } from './text.ts';

/** The sentence that comes back in review. */
export const cardSchema = z.strictObject({
  /** The id of the card. */
  id: id.meta({ example: 'pr1-headline-card' }),
  /** The sentence worth remembering in 60 days. */
  text: text(),
});

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  /** The id of the lesson, as in course.yaml. */
  id,
  /** The heading of the page and its name in the rail, at most 60 characters. */
  title,
  /** What the learner has done by the end, in one sentence. */
  objective: text('By the end you have ...'),
  /** For search engines, 50 to 160 characters. */
  description,
  /** The objectives of the module that the lesson serves. */
  objectives: z.array(id).min(1).meta({ example: '[pr1-o-headline]' }),
  /** The sentence that comes back in review. */
  card: cardSchema.meta({ example: '{ id: pr1-headline-card, text: "..." }' }),
});

export type LessonInput = z.input<typeof lessonSchema>;
export type LessonData = z.output<typeof lessonSchema>;
export type Card = z.output<typeof cardSchema>;
