import { z } from 'astro/zod';
import { id, optionId } from './id.ts';
import { options } from './quiz/question.ts';
import { text } from './text.ts';

/** One question of the level check: who can answer it may skip this tier of this topic. */
export const levelQuestionSchema = z.strictObject({
  /** The id of the question, for ever. */
  id: id.meta({ example: 'level-profiles-beginner' }),
  /** The topic, as in course.yaml. */
  topic: id.meta({ example: 'profiles' }),
  /** The tier whose knowledge it tests, as in course.yaml. */
  tier: id.meta({ example: 'beginner' }),
  /** `one`: quick to answer, and nothing to learn about how to answer. */
  type: z.literal('one'),
  /** What is asked. */
  prompt: text(),
  /** The letter of the right option. */
  right: optionId.meta({ example: 'b' }),
  /** The possible answers. */
  options,
});

/** `content/<lang>/level.yaml`: the level check; a course without this file has none. */
export const levelSchema = z.strictObject({
  /** The questions; each topic has one for each tier. */
  questions: z.array(levelQuestionSchema).min(1),
});

export type LevelQuestion = z.output<typeof levelQuestionSchema>;
export type Level = z.output<typeof levelSchema>;
