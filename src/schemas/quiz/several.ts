import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { options, questionShape } from './question.ts';

/** Several answers are right. */
export const severalSchema = z.strictObject({
  ...questionShape,
  /** `several`: the learner ticks every option that is right. */
  type: z.literal('several'),
  /** The letters of the right options. */
  right: z.array(optionId).min(1).meta({ example: '[a, d]' }),
  /** The possible answers. */
  options,
});
