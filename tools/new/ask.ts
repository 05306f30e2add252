import { autocomplete, confirm, isCancel, select, text } from '@clack/prompts';
import type { Desk } from './desk.ts';
import type { Field, Kind } from './kind.ts';
import { Refusal } from './refusal.ts';

/** Asks in the terminal, one question after the other. */
export const terminal: Asker = {
  async askForKind(kinds) {
    const name = await select({
      message: 'What shall be made?',
      options: kinds.map((kind) => ({ value: kind.name, hint: kind.what })),
    });
    const chosen = answered(name);
    const kind = kinds.find((one) => one.name === chosen);
    if (!kind) throw new Cancelled();
    return kind;
  },
  async askForCompany(folder) {
    const message = `This belongs in a company's folder, and there is none. Begin ${folder}/?`;
    return answered(await confirm({ message }));
  },
  async askFor(desk, field) {
    const options = field.choices?.(desk) ?? [];
    // With nothing to choose from, the field says why.
    if (field.choices && options.length === 0) throw new Refusal(field.fault(desk, '') ?? '');
    if (options.length > LONG) {
      return answered(await autocomplete({ message: field.ask, options, maxItems: LONG }));
    }
    if (options.length > 0) return answered(await select({ message: field.ask, options }));
    const validate = (value = '') => field.fault(desk, value.trim());
    return answered(await text({ message: field.ask, validate })).trim();
  },
};

/** A list that is longer is searched. */
const LONG = 12;

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

/** Somebody pressed Ctrl+C: nothing has been made. */
export class Cancelled extends Error {}

export interface Asker {
  askForKind(kinds: readonly Kind[]): Promise<Kind>;
  /** Whether a company's folder is begun. */
  askForCompany(folder: string): Promise<boolean>;
  /** A value that is right. */
  askFor(desk: Desk, field: Field): Promise<string>;
}
