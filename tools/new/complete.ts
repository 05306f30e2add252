import type { Asker } from './ask.ts';
import { usageOf } from './call.ts';
import type { Desk } from './desk.ts';
import type { Field, Kind, Values } from './kind.ts';
import { Refusal, Usage } from './refusal.ts';

/**
 * All values of a kind: those that were given, checked, and those that somebody is asked for.
 * @param asker undefined where nobody can be asked
 * @throws with what is missing or wrong
 */
export async function complete(
  desk: Desk,
  kind: Kind,
  given: Values,
  asker: Asker | undefined,
): Promise<Values> {
  if (!asker) requireAll(desk, kind, given);
  const values: Values = {};
  for (const field of kind.fields) {
    const value = given[field.name];
    if (value === undefined && (field.optional || !asker)) continue;
    values[field.name] = value === undefined ? await asker?.askFor(desk, field) : value;
    const fault = value === undefined ? undefined : field.fault(desk, value);
    if (fault) throw new Refusal(fault);
  }
  return values;
}

function requireAll(desk: Desk, kind: Kind, given: Values): void {
  const missing = kind.fields.filter(
    ({ name, optional }) => !optional && given[name] === undefined,
  );
  if (missing.length === 0) return;
  const lines = missing.map((field) => `  <${field.name}>  ${field.ask}${choicesOf(desk, field)}`);
  throw new Usage(['This is missing:', ...lines, usageOf(kind)].join('\n'));
}

function choicesOf(desk: Desk, field: Field): string {
  const values = field.choices?.(desk).map(({ value }) => value) ?? [];
  return values.length > 0 ? ` One of: ${values.join(', ')}` : '';
}
