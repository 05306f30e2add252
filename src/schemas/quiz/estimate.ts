import { z } from 'astro/zod';
import { text } from '../text.ts';
import { questionShape } from './question.ts';

/** A number is estimated. */
export const estimateSchema = z.strictObject({
  ...questionShape,
  /** `estimate`: the learner writes a number or moves a slider. */
  type: z.literal('estimate'),
  /** The right number. */
  answer: z.number().meta({ example: '55' }),
  /** Where the scale begins. */
  min: z.number().meta({ example: '0' }),
  /** Where it ends. An estimate may lie outside. */
  max: z.number().meta({ example: '100' }),
  /** How fine the scale is; estimates are rounded to as many decimals. */
  step: z.number().positive().default(1).meta({ example: '0.5' }),
  /** What stands behind the number, with its space if it has one. */
  unit: z.string().min(1).max(30).meta({ example: '" hours"', words: true }).optional(),
  /** How far off is still right. */
  tolerance: z.number().min(0).meta({ example: '5' }),
  /** From how far off on an estimate earns nothing; three tolerances when left out. */
  near: z.number().positive().optional().meta({ example: '25' }),
  /** What a learner reads after checking: it explains, and begins with what is right in the thought. */
  feedback: z.strictObject({
    /** After an estimate that is right. */
    right: text(),
    /** After one that is too low. */
    low: text(),
    /** After one that is too high. */
    high: text(),
  }),
});
