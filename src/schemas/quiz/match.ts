import { z } from 'astro/zod';
import { text } from '../text.ts';
import { options, questionShape } from './question.ts';

/** The number of a choice. */
const choiceId = z.coerce
  .string()
  .regex(/^[1-9]$/)
  .meta({ example: '1' });

/** Every option belongs to one choice from a list. */
export const matchSchema = z.strictObject({
  ...questionShape,
  /** `match`: the learner finds what belongs together. */
  type: z.literal('match'),
  /** The choice that belongs to each option. */
  right: z.record(z.string(), choiceId).meta({ example: '{ a: 2, b: 3, c: 1 }' }),
  /** What to choose from, in another order than that of the options; some may belong to nothing. */
  choices: z
    .array(
      z.strictObject({
        /** The number of the choice; it never changes. */
        id: choiceId,
        /** The choice: short, since it stands in a list to unfold. */
        text: text(),
      }),
    )
    .min(3)
    .max(9),
  /** What to find a partner for. The feedback says why the two belong together. */
  options,
});
