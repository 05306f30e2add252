import { z } from 'astro/zod';
import { id } from '../id.ts';
import { text } from '../text.ts';
import { questionShape } from './question.ts';

/** The id of a reply: one letter, unique in the whole case. */
const replyId = z
  .string()
  .regex(/^[a-z]$/)
  .meta({ example: 'a' });

/** What one can say or do at a step. */
const reply = z.strictObject({
  /** The letter of the reply; it never changes. */
  id: replyId,
  /** What one says or does. */
  text: text(),
  /** What happens then, and why. */
  feedback: text(),
  /** The step or ending that follows. */
  to: id.meta({ example: 'angry' }),
  /** What somebody who says it believes; only on replies that lead away from the best ending. */
  misconception: text().optional(),
});

/** A conversation that goes on as one answers. */
export const caseSchema = z.strictObject({
  ...questionShape,
  /** `case`: the learner replies step by step and meets the consequences. */
  type: z.literal('case'),
  /** The letters of the best replies, from the first step to an ending with `mark: 1`. */
  right: z.array(replyId).min(1).meta({ example: '[b, d]' }),
  /** The steps; the first one begins. */
  steps: z
    .array(
      z.strictObject({
        /** The id of the step. */
        id: id.meta({ example: 'angry' }),
        /** What the other one says, or what happens. */
        text: text(),
        /** Two to four replies. */
        options: z.array(reply).min(2).max(4),
      }),
    )
    .min(2)
    .max(8),
  /** Where it can end. */
  endings: z
    .array(
      z.strictObject({
        /** The id of the ending. */
        id: id.meta({ example: 'calm' }),
        /** How it ended, and what one could have done. */
        text: text(),
        /** How good this ending is: 1 for the best, 0 for the worst. */
        mark: z.number().min(0).max(1).meta({ example: '0.5' }),
      }),
    )
    .min(2),
});
