import type { Json, Stamped } from './types.ts';

/**
 * How one kind of value is read and merged. `join` is commutative, associative and idempotent, and
 * gives back `a` itself if `b` adds nothing, so `join(a, b) === a` means "a covers b".
 */
export interface Rule<T> {
  /** What is valid in a value from outside; undefined if nothing is. Never throws. */
  clean(value: unknown): T | undefined;
  join(a: T, b: T): T;
}

/** Values that pass a test. */
export function only<T>(test: (value: unknown) => boolean, join = (a: T, _b: T): T => a): Rule<T> {
  return { clean: (value) => (test(value) ? (value as T) : undefined), join };
}

/** A count or a time of which the smaller one stays. */
export const least: Rule<number> = only(isCount, Math.min);

/** A count or a time of which the greater one stays. */
export const most: Rule<number> = only(isCount, Math.max);

/** Any JSON, up to 12 levels deep. It has no order of its own, so the greater text stays. */
export const other: Rule<Json> = {
  clean(value) {
    try {
      return isShallow(value, 12) ? JSON.parse(JSON.stringify(value)) : undefined;
    } catch {
      return undefined;
    }
  },
  join: (a, b) => (canonical(a) < canonical(b) ? b : a),
};

/** Fields with rules of their own; those it does not know follow `rest`. */
export function record<T extends object>(fields: Fields<T>, rest: Rule<unknown> = other): Rule<T> {
  const ruleOf = (key: string): Rule<unknown> =>
    Object.hasOwn(fields, key) ? fields[key as keyof T] : rest;
  return {
    clean(value) {
      if (!isRecord(value)) return undefined;
      const out = bare();
      for (const [key, field] of Object.entries(value)) {
        const kept = ruleOf(key).clean(field);
        if (kept !== undefined) out[key] = kept;
      }
      return out as T;
    },
    join(a, b) {
      const mine = a as Record<string, unknown>;
      let out = mine;
      for (const [key, theirs] of Object.entries(b)) {
        const joined = Object.hasOwn(mine, key) ? ruleOf(key).join(mine[key], theirs) : theirs;
        if (joined !== mine[key]) {
          if (out === mine) out = bare(mine);
          out[key] = joined;
        }
      }
      return out as T;
    },
  };
}

/** A record that is nothing unless all its fields are there. */
export function entry<T extends object>(fields: Fields<T>): Rule<T> {
  const rule = record(fields);
  return {
    ...rule,
    clean(value) {
      const found = rule.clean(value);
      return found && Object.keys(fields).every((key) => key in found) ? found : undefined;
    },
  };
}

/**
 * An object without ancestors: keys come from outside, and `constructor` is nothing special in it,
 * nor is `__proto__`.
 */
export function bare(value?: object): Record<string, unknown> {
  return { __proto__: null, ...value };
}

/** One rule for every key. */
export function map<T>(rule: Rule<T>): Rule<Readonly<Record<string, T>>> {
  return record({}, rule);
}

/** A set of entries, oldest first; `keep` may drop some, by any rule that a merge cannot change. */
export function list<T extends Stamped>(
  item: Rule<T>,
  keep: (sorted: T[]) => T[],
): Rule<readonly T[]> {
  const settle = (items: T[]) =>
    keep(items.sort(compare).filter((one, i) => !i || compare(items[i - 1] as T, one)));
  return {
    clean: (value) =>
      Array.isArray(value)
        ? settle(value.map(item.clean).filter((one) => one !== undefined))
        : undefined,
    join(a, b) {
      const all = settle([...a, ...b]);
      return all.length === a.length && all.every((one, i) => one === a[i]) ? a : all;
    },
  };
}

/** The last writer wins. */
export function newest<T extends Stamped>({ clean }: Rule<T>): Rule<T> {
  return { clean, join: (a, b) => (compare(a, b) < 0 ? b : a) };
}

/** By time, then by content: a total order that is the same on every device. */
export function compare(a: Stamped, b: Stamped): number {
  if (a.t !== b.t) return a.t - b.t;
  // Most often the two are copies of one; this is the quick way to see it.
  return JSON.stringify(a) === JSON.stringify(b) ? 0 : order(canonical(a), canonical(b));
}

/** JSON in which the order of keys does not matter. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => order(a, b)))
      : part,
  );
}

/** By UTF-16 units, so that it does not depend on the device's language. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** -0 is none: JSON does not keep it. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && 1 / (value as number) > 0;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShallow(value: unknown, depth: number): boolean {
  return (
    value !== Object(value) ||
    (depth > 0 && Object.values(value as object).every((one) => isShallow(one, depth - 1)))
  );
}

type Fields<T> = { readonly [K in keyof T]-?: Rule<Exclude<T[K], undefined>> };
