import type { Place, YamlSource } from './yaml.ts';

/**
 * Lays one YAML value over another: fields go one by one, a list whose entries have ids goes by id,
 * everything else is replaced.
 */
export function mergeValues(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (isFields(below) && isFields(above)) {
    const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
    return Object.fromEntries(
      [...keys].map((key) => [key, mergeValues(below[key], above[key])] as const),
    );
  }
  if (isNamed(below) && isNamed(above)) {
    const merged = below.map((entry) =>
      mergeValues(
        entry,
        above.find(({ id }) => id === entry.id),
      ),
    );
    return [...merged, ...above.filter(({ id }) => !below.some((entry) => entry.id === id))];
  }
  return above;
}

/**
 * Several files as one source.
 * @param value what they say together
 * @param layers ours first; each place is looked up in the topmost file that has it
 */
export function mergeSources(value: unknown, layers: readonly Layer[]): YamlSource {
  const find = (path: readonly PropertyKey[], look: 'at' | 'keyAt'): Place => {
    let best: { depth: number; place: Place } | undefined;
    for (const { file, source } of layers) {
      const own = translate(value, source.value, path);
      if (best && own.length < best.depth) continue;
      const place = { ...source[look](own), file };
      best = { depth: own.length, place };
    }
    return best?.place ?? { line: 1, column: 1 };
  };
  return {
    value,
    at: (path) => find(path, 'at'),
    keyAt: (path) => find(path, 'keyAt'),
  };
}

/** The path in one of the files, as far as the file goes: an entry with an id may have another place in it. */
function translate(
  merged: unknown,
  own: unknown,
  [step, ...rest]: readonly PropertyKey[],
): PropertyKey[] {
  if (step === undefined || own === undefined) return [];
  const inner = child(merged, step);
  if (Array.isArray(own) && hasId(inner)) {
    const index = own.findIndex((entry: unknown) => hasId(entry) && entry.id === inner.id);
    return index < 0 ? [] : [index, ...translate(inner, own[index], rest)];
  }
  const value = child(own, step);
  return value === undefined ? [] : [step, ...translate(inner, value, rest)];
}

function child(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isFields(value) ? value[String(step)] : undefined;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamed(value: unknown): value is { id: string }[] {
  return Array.isArray(value) && value.length > 0 && value.every(hasId);
}

function hasId(value: unknown): value is { id: string } {
  return isFields(value) && typeof value.id === 'string';
}

export interface Layer {
  /** Path of the file, for problems. */
  file: string;
  source: YamlSource;
}
