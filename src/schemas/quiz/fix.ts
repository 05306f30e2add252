import { z } from 'astro/zod';
import { optionId } from '../id.ts';
import { text } from '../text.ts';
import { optionSchema, questionShape } from './question.ts';

/** A piece of the text. */
const pieceSchema = z.strictObject({
  ...optionSchema.shape,
  /** What a faulty piece becomes; without it the piece is left out. Only on pieces of `right`. */
  instead: text().optional(),
});

/** Find the faults in a text. */
export const fixSchema = z.strictObject({
  ...questionShape,
  /** `fix`: the learner marks the faulty pieces of a text. */
  type: z.literal('fix'),
  /** The text (line breaks stay); `{a}` is the piece "a". */
  text: text('"{a} that our team can {b} help."'),
  /** The letters of the faulty pieces. */
  right: z.array(optionId).min(1).meta({ example: '[a, c]' }),
  /** The pieces that can be marked: their words, and why they are faulty or fine. */
  options: z.array(pieceSchema).min(3).max(6),
});
