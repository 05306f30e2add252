import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { shortText, text } from '../text.ts';
import { questionShape } from './question.ts';

/** What is typed into one gap. */
const filling = shortText(80, 'alt text');

/** A wrong filling that is to be expected. Other languages have others. */
const trap = z
  .strictObject({
    /** The wrong fillings that this feedback is for. */
    accept: z.array(filling).min(1).meta({ example: '[caption, title]' }),
    /** What a learner reads who has written it: it explains, and begins with what is right in the thought. */
    feedback: text(),
    /** What somebody who writes it believes. */
    misconception: text().optional(),
  })
  .meta({ words: true });

/** One gap. */
const gap = z.strictObject({
  /** The letter of the gap: `{a}` in the text. */
  id: optionId,
  /** The best filling: right, and what the answer key shows. */
  text: filling,
  /** Other right fillings. Capitals, spaces, the full stop, `ae` for `ä` need no entry of their own. */
  accept: z.array(filling).optional().meta({ example: '[alternative text]' }),
  /** Why it fits. */
  feedback: text(),
  /** What a learner reads after any other filling: a nudge that does not give the word away. */
  otherwise: text(),
  /** Wrong fillings that are to be expected, each with its own feedback. */
  traps: z.array(trap).optional(),
});

/** A text with gaps. */
export const gapSchema = z.strictObject({
  ...questionShape,
  /** `gap`: the learner writes what is missing. */
  type: z.literal('gap'),
  /** The text; `{a}` is the gap "a". */
  text: text('"I add an {a} to every picture."'),
  /** The gaps, in the order of the text. */
  options: z.array(gap).min(1).max(6),
  /** Words to choose from, right and wrong ones: a help on phones and on paper. */
  bank: z.array(filling).min(2).optional().meta({ example: '[alt text, caption]' }),
});
