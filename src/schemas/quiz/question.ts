import { z } from 'astro/zod';
import { id, optionId } from '../id.ts';
import { text } from '../text.ts';

/** One possible answer. */
export const optionSchema = z.strictObject({
  /** The letter of the option; it never changes, the order on the page may. */
  id: optionId,
  /** The answer. */
  text: text(),
  /** What a learner reads after choosing it: it explains, and begins with what is right in the thought. */
  feedback: text(),
  /** What somebody who picks it believes; only on wrong options. */
  misconception: text().optional(),
});

/** Three to six options. */
export const options = z.array(optionSchema).min(3).max(6);

/** What every question has, whatever its type. */
export const questionShape = {
  /** The id of the question. */
  id: id.meta({ example: 'pr1-headline-q1' }),
  /** The lesson at whose end it stands. */
  lesson: id,
  /** The objective of the module that it tests. */
  objective: id.meta({ example: 'pr1-o-headline' }),
  /** The section of the lesson that explains it. */
  section: id.meta({ example: 'job-title' }),
  /** What is asked. */
  prompt: text(),
  /** The case or the text to judge. */
  context: text().optional(),
  /** A nudge for those who are stuck. */
  hint: text().optional(),
  /** Goes up when the meaning of the question changes: learners keep their credit and are asked again. */
  rev: z.int().min(1).default(1).meta({ example: '2' }),
};

export type Option = z.output<typeof optionSchema>;
