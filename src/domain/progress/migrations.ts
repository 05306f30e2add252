/**
 * Step n turns schema n into schema n + 1; the place in the list is the number, so none can be
 * missing or doubled. A step is pure, total, leaves alone what it does not know, changes nothing in
 * a body that has the new shape already, and may come before or after a merge: the laws are tested
 * for every step. A released step never changes.
 */
export const STEPS: readonly Step[] = [];

/** The schema that this release writes. */
export const SCHEMA: number = STEPS.length + 1;

/**
 * The oldest schema whose code may still fold what this release writes. Raise it with `SCHEMA` when
 * an old tab would do harm; new fields alone do no harm, because they are kept.
 */
export const MIN_READER = 1;

/** Brings a body to the present schema. A body of a newer one stays as it is. */
export function migrate(body: unknown, schema: number, steps: readonly Step[] = STEPS): unknown {
  return steps.slice(schema - 1).reduce((old, step) => step(old), body);
}

export type Step = (body: unknown) => unknown;
