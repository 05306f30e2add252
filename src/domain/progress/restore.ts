import { nothing, shape } from './join.ts';
import { migrate } from './migrations.ts';
import type { Progress } from './types.ts';

/**
 * The progress in a parsed JSON value of any origin, in its normal form. Never throws: what is not
 * valid is left out, what is not known is kept.
 *
 * @param schema The number under which it was written.
 */
export function restore(value: unknown, schema: number): Progress {
  return shape.join(nothing, shape.clean(migrate(value, schema)) ?? nothing);
}
