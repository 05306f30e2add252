import { z } from 'astro/zod';
import { caseSchema } from './quiz/case.ts';
import { estimateSchema } from './quiz/estimate.ts';
import { fixSchema } from './quiz/fix.ts';
import { gapSchema } from './quiz/gap.ts';
import { matchSchema } from './quiz/match.ts';
import { oneSchema } from './quiz/one.ts';
import { orderSchema } from './quiz/order.ts';
import { pairSchema } from './quiz/pair.ts';
import { severalSchema } from './quiz/several.ts';
import { sortSchema } from './quiz/sort.ts';
import { spotSchema } from './quiz/spot.ts';
import { textSchema } from './quiz/text.ts';

/** Every question type by its name. A new type is a new file and one more line here. */
export const questionTypes = {
  one: oneSchema,
  several: severalSchema,
  pair: pairSchema,
  gap: gapSchema,
  case: caseSchema,
  estimate: estimateSchema,
  fix: fixSchema,
  spot: spotSchema,
  text: textSchema,
  match: matchSchema,
  sort: sortSchema,
  order: orderSchema,
};

const schemas = Object.values(questionTypes) as [QuestionSchema, ...QuestionSchema[]];

/** One question of any type. */
export const questionSchema = z.discriminatedUnion('type', schemas).meta({ example: 'one' });

/** `content/<lang>/<tier>/<module>/quiz.yaml`: the questions of all lessons of the module. */
export const quizSchema = z.strictObject({
  /** The questions in the order in which they are asked. */
  questions: z.array(questionSchema).min(1),
});

export type QuestionType = keyof typeof questionTypes;
export type QuizInput = z.input<typeof quizSchema>;
export type Quiz = z.output<typeof quizSchema>;
export type Question = z.output<typeof questionSchema>;
export type { Option } from './quiz/question.ts';

type QuestionSchema = (typeof questionTypes)[QuestionType];
