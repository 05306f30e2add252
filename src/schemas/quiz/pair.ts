import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { optionSchema, questionShape } from './question.ts';

/** Which of two texts is better, and why. */
export const pairSchema = z.strictObject({
  ...questionShape,
  /** `pair`: the learner chooses the better text, then the reason. */
  type: z.literal('pair'),
  /** The letters of the two texts that are compared; all other options are reasons. */
  versions: z.array(optionId).length(2).meta({ example: '[a, b]' }),
  /** The letter of the better text, then that of the reason. */
  right: z.array(optionId).length(2).meta({ example: '[b, d]' }),
  /** The two texts (line breaks stay) and two to four reasons. */
  options: z.array(optionSchema).min(4).max(6),
});
