import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { options, questionShape } from './question.ts';

/** The options have one right order. */
export const orderSchema = z.strictObject({
  ...questionShape,
  /** `order`: the learner brings the options into their order. */
  type: z.literal('order'),
  /** The letters of all options in the right order. */
  right: z.array(optionId).min(3).meta({ example: '[c, a, d, b]' }),
  /** What to order, written in another order than the right one. The feedback says why it has its place. */
  options,
});
