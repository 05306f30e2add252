import { parseArgs } from 'node:util';
import { nearest } from '#authoring/nearest.ts';
import type { Field, Kind, Values } from './kind.ts';
import { kinds } from './kinds.ts';
import { Usage } from './refusal.ts';

/**
 * What somebody asked for: the kind first, then its values in their order or by the names of flags.
 * @throws with the way to call it, if it was called in another
 */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  const { help = false, company = false, ...given } = values;
  const [name, ...rest] = positionals;
  const kind = name === undefined ? undefined : findKind(name);
  const call = { kind, values: {} as Values, company: company === true, help: help === true };
  if (!kind) {
    if (Object.keys(given).length > 0 && !call.help) throw new Usage(WHAT_FIRST);
    return call;
  }
  const wanted = kind.fields.filter(({ optional }) => !optional);
  const strange = Object.keys(given).find(
    (flag) => !kind.fields.some((field) => field.name === flag),
  );
  if (strange) throw new Usage(`A ${kind.name} has no --${strange}. ${usageOf(kind)}`);
  for (const [flag, value] of Object.entries(given)) call.values[flag] = String(value);
  const open = wanted.filter((field) => call.values[field.name] === undefined);
  for (const [index, value] of rest.entries()) {
    const field = open[index];
    if (!field) throw new Usage(`"${value}" is one word too many. ${usageOf(kind)}`);
    call.values[field.name] = value;
  }
  return call;
}

function parse(args: readonly string[]) {
  const fields = kinds.flatMap((kind) => kind.fields);
  const flags = fields.map(({ name, isSwitch }) => {
    return [name, { type: isSwitch ? ('boolean' as const) : ('string' as const) }] as const;
  });
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        company: { type: 'boolean' },
        ...Object.fromEntries(flags),
      },
    });
  } catch (error) {
    const [message] = (error as Error).message.split('. ');
    throw new Usage(`${message}. "npm run new -- --help" shows all flags.`);
  }
}

function findKind(name: string): Kind {
  const names = kinds.map((kind) => kind.name);
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  const near = nearest(name, names);
  const fix = near ? `Did you mean "${near}"?` : `It makes: ${names.join(', ')}.`;
  throw new Usage(`"${name}" is nothing that can be made. ${fix}`);
}

/** `npm run new -- lesson <module> <file> [--objective ...]` */
export function usageOf({ name, fields }: Kind): string {
  const words = fields.map((field) => (field.optional ? `[${flagOf(field)}]` : `<${field.name}>`));
  return `Call it like this: npm run new -- ${[name, ...words].join(' ')}`;
}

function flagOf({ name, isSwitch }: Field): string {
  return isSwitch ? `--${name}` : `--${name} ...`;
}

export function writeHelp(): string {
  const lines = kinds.map(({ name, fields, what }) => {
    const wanted = fields.filter(({ optional }) => !optional);
    return `  ${[name, ...wanted.map((field) => `<${field.name}>`)].join(' ').padEnd(30)} ${what}`;
  });
  const extras = kinds.flatMap(({ name, fields }) =>
    fields
      .filter(({ optional }) => optional)
      .map((field) => `  ${`${name} ${flagOf(field)}`.padEnd(30)} ${field.ask}`),
  );
  return [
    'npm run new makes something new from a template that passes the checks.',
    '',
    'npm run new                      asks, one question after the other',
    ...kinds.map(({ example }) => `npm run new -- ${example}`),
    '',
    'What can be made:',
    ...lines,
    '',
    'Can be left out:',
    ...extras,
    `  ${'--company'.padEnd(30)} begin a company's folder (company/, or what COMPANY names) if there is none`,
    '',
    "With a company's folder everything is written into it, else into content/. Nothing is ever",
    'overwritten. Each value can also be given as a flag: npm run new -- term --id alt-text',
  ].join('\n');
}

const WHAT_FIRST = 'Say first what is to be made: npm run new -- lesson ...';

export interface Call {
  /** Undefined if nothing was said yet. */
  kind: Kind | undefined;
  values: Values;
  /** Whether a company's folder is begun. */
  company: boolean;
  help: boolean;
}
