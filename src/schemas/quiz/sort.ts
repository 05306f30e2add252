import { z } from 'astro/zod';
import { id } from '../id.ts';
import { text } from '../text.ts';
import { options, questionShape } from './question.ts';

/** Every option belongs to one of a few groups. */
export const sortSchema = z.strictObject({
  ...questionShape,
  /** `sort`: the learner puts every option into a group. */
  type: z.literal('sort'),
  /** The group of each option. */
  right: z.record(z.string(), z.string()).meta({ example: '{ a: green, b: ask, c: leave }' }),
  /** Two to four groups, in the order in which they are shown. */
  groups: z
    .array(
      z.strictObject({
        /** The id of the group. */
        id: id.meta({ example: 'ask' }),
        /** Its name, in one to three words. */
        text: text(),
      }),
    )
    .min(2)
    .max(4),
  /** What to sort. The feedback says why it belongs to its group. */
  options,
});
