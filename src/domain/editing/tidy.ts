/** A value as a file would say it: forms send empty fields along, and files leave them out. */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((one) => one !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (isRecord(value)) {
    const kept = Object.entries(value).flatMap(([key, inner]) => {
      const one = tidy(inner);
      return one === undefined ? [] : [[key, one] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === null || value === '' ? undefined : value;
}

/** Whether two values say the same, whatever the order of their fields and however empty is written. */
export function isSame(one: unknown, other: unknown): boolean {
  return isEqual(tidy(one), tidy(other));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isEqual(item, other[at]));
  }
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => key in other && isEqual(one[key], other[key]))
    );
  }
  return one === other;
}
