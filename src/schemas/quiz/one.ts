import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { options, questionShape } from './question.ts';

/** One answer is right. */
export const oneSchema = z.strictObject({
  ...questionShape,
  /** `one`: the learner chooses a single option. */
  type: z.literal('one'),
  /** The letter of the right option. */
  right: optionId.meta({ example: 'b' }),
  /** The possible answers. */
  options,
});
