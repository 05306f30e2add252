import { z } from 'astro/zod';
import { id, optionId } from '../id.ts';
import { text } from '../text.ts';
import { optionSchema, questionShape } from './question.ts';

/** A region of the drawing. */
const regionSchema = z.strictObject({
  ...optionSchema.shape,
  /** Where it lies: left, top, width and height in units of the drawing, 32 or more each way. */
  at: z.array(z.int().min(0)).length(4).meta({ example: '[20, 12, 80, 40]' }),
});

/** Find it in the picture. */
export const spotSchema = z.strictObject({
  ...questionShape,
  /** `spot`: the learner marks regions of a drawing, in the drawing or in a list of them. */
  type: z.literal('spot'),
  /** The drawing: `profile`, `header`, `post`, `video`, `take`, `draft`, `workplace`. */
  picture: id.meta({ example: 'profile' }),
  /** What the drawing shows, for those who do not see it. */
  alt: text(),
  /** The letters of the regions that are meant. */
  right: z.array(optionId).min(1).meta({ example: '[a, c]' }),
  /** The regions with their names, in the order in which they are numbered. */
  options: z.array(regionSchema).min(3).max(6),
});
