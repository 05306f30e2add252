import type { TypeName } from '#domain/quiz/types.ts';
import { talk } from './case.ts';
import { one, several } from './choice.ts';
import type { Driver } from './driver.ts';
import { estimate } from './estimate.ts';
import { fix } from './fix.ts';
import { gap } from './gap.ts';
import { match } from './match.ts';
import { order } from './order.ts';
import { pair } from './pair.ts';
import { sort } from './sort.ts';
import { spot } from './spot.ts';
import { text } from './text.ts';

/** How to answer every question type. */
export const drivers: Record<TypeName, Driver> = {
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
};
