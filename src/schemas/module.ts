import { z } from 'astro/zod';
import { id } from './id.ts';
import { description, text, title } from './text.ts';

/** Something that the learner can do after the module. */
export const objectiveSchema = z.strictObject({
  /** The id by which lessons and questions name the objective. */
  id: id.meta({ example: 'pr1-o-headline' }),
  /** What the learner can do, in one sentence. */
  text: text(),
});

/** The front matter of `module.mdx`; its body is the transfer task. */
export const moduleSchema = z.strictObject({
  /** The id of the module, as in course.yaml. */
  id: id.meta({ example: 'pr1' }),
  /** The name of the module, at most 60 characters. */
  title,
  /** What the module gives, in one or two sentences. */
  promise: text(),
  /** For search engines, 50 to 160 characters. */
  description,
  /** What the learner can do afterwards. */
  objectives: z.array(objectiveSchema).min(1),
  /** The task at one's own desk that ends the module. */
  transfer: z.strictObject({
    /** The id of the task. */
    id: id.meta({ example: 'pr1-transfer' }),
    /** The name of the task. */
    title,
  }),
});

export type ModuleInput = z.input<typeof moduleSchema>;
export type ModuleData = z.output<typeof moduleSchema>;
export type Objective = z.output<typeof objectiveSchema>;
