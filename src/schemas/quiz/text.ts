import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { text } from '../text.ts';
import { questionShape } from './question.ts';

/** What a good text has. */
const point = z.strictObject({
  /** The letter of the point; it never changes, the order on the page may. */
  id: optionId,
  /** What can be found in a text, or not: `It says whom it helps`. */
  text: text('It says whom it helps'),
  /** Why it matters. */
  feedback: text(),
});

/** A text is written and compared. */
export const textSchema = z.strictObject({
  ...questionShape,
  /** `text`: the learner writes, compares the text with a model, and ticks what it has. */
  type: z.literal('text'),
  /** One good way to write it; it has all points. */
  model: text(),
  /** How many characters the text should have at most. */
  limit: z.int().min(20).max(4000).optional().meta({ example: '220' }),
  /** The points to look for, the most important first: the first one that is missing becomes the next step. */
  options: z.array(point).min(2).max(6),
});
