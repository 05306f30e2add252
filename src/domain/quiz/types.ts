import { talk } from './case/case.ts';
import { estimate } from './estimate/estimate.ts';
import { fix } from './fix/fix.ts';
import { gap } from './gap/gap.ts';
import { match } from './match/match.ts';
import { one } from './one/one.ts';
import { order } from './order/order.ts';
import { pair } from './pair/pair.ts';
import type { QuestionType } from './quiz.ts';
import { several } from './several/several.ts';
import { sort } from './sort/sort.ts';
import { spot } from './spot/spot.ts';
import { text } from './text/text.ts';

/**
 * The rules of every question type by its name. A new type is a new folder and one more line here.
 * Pages load only the rules that their questions need: see `islands/quiz/kits.ts`.
 */
export const questionTypes = {
  one,
  several,
  pair,
  gap,
  estimate,
  case: talk,
  fix,
  spot,
  text,
  match,
  sort,
  order,
} satisfies Record<string, QuestionType>;

export type TypeName = keyof typeof questionTypes;
