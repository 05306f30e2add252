import type { Place, YamlSource } from './yaml.ts';

/**
 * Lays one YAML value over another: fields go one by one, a list whose entries have ids goes by id,
 * everything else is replaced. A field that is left empty above (`register:`) is taken out.
 */
export function mergeValues(below: unknown, above: unknown): unknown {
  // A file with nothing but comments says nothing.
  if (above === undefined || above === null) return below;
  if (isFields(below) && isFields(above)) {
    const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
    return Object.fromEntries(
      [...keys]
        .filter((key) => above[key] !== null)
        .map((key) => [key, mergeValues(below[key], above[key])] as const),
    );
  }
  if (isNamed(below) && Array.isArray(above)) {
    const same = (entry: unknown) => below.find(({ id }) => hasId(entry) && entry.id === id);
    const merged = below.map((entry) =>
      mergeValues(
        entry,
        above.find((one) => same(one) === entry),
      ),
    );
    return [...merged, ...above.filter((entry) => !same(entry))];
  }
  return above;
}

/** The same for `brand.yaml`: our accent was chosen for our colour, so it goes when the colour does. */
export function mergeBrand(below: unknown, above: unknown): unknown {
  if (!isFields(below) || !isFields(above) || !('colour' in above))
    return mergeValues(below, above);
  const { accent: _, ...rest } = below;
  return mergeValues(rest, above);
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
      const whole = [...own, ...path.slice(own.length)];
      const { field = whole.map(String).join('.'), ...place } = source[look](whole);
      best = { depth: own.length, place: { ...place, file, field } };
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
  if (Array.isArray(own)) {
    const index = own.findIndex((entry: unknown) =>
      hasId(inner) ? hasId(entry) && entry.id === inner.id : entry === inner,
    );
    if (index >= 0 && isFields(inner)) return [index, ...translate(inner, own[index], rest)];
    if (isFields(inner)) return [];
  }
  const value = child(own, step);
  return value === undefined ? [] : [step, ...translate(inner, value, rest)];
}

function child(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isFields(value) ? value[String(step)] : undefined;
}

/** Whether a file says something: one of nothing but comments is one that is not filled in yet. */
export function isFilled({ source }: { source: YamlSource }): boolean {
  return source.value !== null;
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
