import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { fieldNames, hints, schemaAt } from './schema-walk.ts';
import type { YamlSource } from './yaml.ts';

/** Turns an issue of zod into sentences for an author who writes YAML, or who answers a question. */
export function explainIssue(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { schema, file, source } = context;
  const path = issue.path.map(String);
  const value = valueAt(source.value, issue.path);
  const field = path.join('.') || 'file';
  const place = source.at(issue.path);
  const where = { file, place, field: place.field || field };
  const hint = hints(schemaAt(schema, issue.path, source.value));
  const name = context.isAnswer ? '' : yamlName(issue.path);
  const example = hint.example ?? '...';
  const line = context.isAnswer ? example.replaceAll('"', '') : `${name}${example}`;

  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schemaAt(schema, issue.path, source.value));
    return issue.keys.map((key) => unknownField(key, known, issue.path, context));
  }
  if (value === undefined && issue.code !== 'invalid_key') {
    return [problem('field-missing', where, `"${path.at(-1)}" is missing.`, `Add it: ${line}`)];
  }
  if (value === null && path.length === 0) {
    return [problem('field-type', where, 'There is nothing in this file.', 'Write its fields.')];
  }
  if (value === null) {
    const message = `"${path.at(-1)}" is empty.`;
    const fix = `Write a value after the colon (in quotes if it begins with #): ${line}`;
    return [problem('field-type', where, message, fix)];
  }

  switch (issue.code) {
    case 'invalid_type': {
      const message = `${show(value)} is not ${typeNames[issue.expected] ?? issue.expected}.`;
      const list = issue.expected === 'array' && typeof value !== 'object';
      if (path.length === 0)
        return [problem('field-type', where, message, wholeFile(issue.expected))];
      const better = list ? `${name}[${value}]` : line;
      return [problem('field-type', where, message, `Write it like this: ${better}`)];
    }
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      return [problem('field-value', where, ...choice(value, accepted, name))];
    }
    case 'invalid_union': {
      if (issue.discriminator !== undefined) {
        const accepted = 'options' in issue ? (issue.options ?? []).map(String) : [];
        return [problem('field-value', where, ...choice(value, accepted, name))];
      }
      return explainUnion(issue, context);
    }
    case 'too_big':
    case 'too_small':
      return [problem('field-length', where, ...size(issue, value, line))];
    case 'invalid_key': {
      const place = source.keyAt(issue.path);
      const sentences = format(issue, path.at(-1), { shape: 'key' }, 'nav.search: ...');
      return [problem('field-value', { ...where, place }, ...sentences)];
    }
    default: {
      const { isAnswer } = context;
      return [problem('field-value', where, ...format(issue, value, { ...hint, isAnswer }, line))];
    }
  }
}

/** Of a union only the member that was meant speaks: the one that got the type right. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, context: Context): Problem[] {
  const meant = issue.errors.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const issues = meant ?? issue.errors[0] ?? [];
  return issues.flatMap((inner) =>
    explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, context),
  );
}

function unknownField(
  key: string,
  known: readonly string[],
  parent: readonly PropertyKey[],
  { file, source }: Context,
): Problem {
  const path = [...parent, key];
  const near = nearest(key, known);
  const list = known.length > 0 ? `; the fields here are ${known.join(', ')}` : '';
  const place = source.keyAt(path);
  const where = { file, place, field: place.field ?? path.map(String).join('.') };
  const message = `"${key}" is not a field${list}.`;
  if (near) return problem('field-unknown', where, message, `Change "${key}" to "${near}".`);
  // Between { and } a comma ends a text that has no quotes, and its rest becomes a field.
  const fix =
    valueAt(source.value, path) === null
      ? 'Put the whole text in quotes: a comma ends it otherwise.'
      : 'Take it out.';
  return problem('field-unknown', where, message, fix);
}

/** One of a closed list was expected. */
function choice(value: unknown, accepted: readonly string[], name: string): Sentences {
  const near = nearest(String(value), accepted);
  const message =
    accepted.length === 1
      ? `${show(value)} is not "${accepted[0]}".`
      : `${show(value)} is not one of ${accepted.join(', ')}.`;
  const fix = near ? `Change it to: ${name}${near}` : `Choose one of them: ${name}${accepted[0]}`;
  return [message, fix];
}

function size(issue: SizeIssue, value: unknown, line: string): Sentences {
  const big = issue.code === 'too_big';
  const limit = Number(big ? issue.maximum : issue.minimum);
  const bound = big ? `at most ${limit}` : `at least ${limit}`;
  if (typeof value === 'number') {
    return [`${value} is too ${big ? 'much' : 'little'}; ${bound}.`, `Change the number: ${line}`];
  }
  if (Array.isArray(value)) {
    const difference = Math.abs(value.length - limit);
    const count = value.length === 1 ? '1 entry' : `${value.length} entries`;
    return [`${count}; ${bound}.`, big ? `Take ${difference} out.` : `Add ${difference} more.`];
  }
  const { length } = String(value).trim();
  if (length === 0) return ['The text is empty.', `Write one: ${line}`];
  const difference = Math.abs(length - limit);
  return [
    `${length} characters; ${bound}.`,
    big ? `Take out ${difference}.` : `Add ${difference} or more.`,
  ];
}

function format(
  issue: z.core.$ZodIssue,
  value: unknown,
  { shape, isAnswer = false }: { shape?: string; isAnswer?: boolean | undefined },
  line: string,
): Sentences {
  const known = shape === undefined ? undefined : shapeNames[shape];
  if (known !== undefined) {
    const better = known.mend?.(String(value));
    const fix = better ? `Change it to "${better}".` : `Write it like this: ${line}`;
    const aside = known.field && !isAnswer ? ` (that is "${known.field}")` : '';
    return [`${show(value)} is not ${known.what}${aside}.`, fix];
  }
  const name = issue.code === 'invalid_format' ? issue.format : '';
  const what = formatNames[name] ?? 'in the expected form';
  return [`${show(value)} is not ${what}.`, `Write it like this: ${line}`];
}

/** What a regular expression of the schemas means, and how to mend a near miss. */
const shapeNames: Partial<Record<string, Shape>> = {
  id: { what: 'an id (lower-case words joined by hyphens)', mend: kebab },
  path: { what: 'a path of tier and folder (beginner/profiles)' },
  colour: { what: 'a colour of six digits after a #' },
  key: { what: 'a key (words with dots between them)' },
  site: { what: 'an address with https:// and without a path', field: 'base', mend: origin },
  language: { what: 'the code of a language (de, pt-BR)' },
  file: { what: 'the path of a file (letters, digits, - and /; no space, no ../)' },
  base: { what: 'a path with a slash at both ends', mend: slashes },
  repository: { what: 'owner and name of a repository with a / between them' },
  frame: { what: 'an address with https:// and without a path', mend: origin },
};

const formatNames: Partial<Record<string, string>> = {
  date: 'a day written as year-month-day',
  url: 'an address that begins with https://',
  email: 'an e-mail address',
};

const typeNames: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** `https://lms.example` of `https://lms.example/course`; nothing that could be guessed otherwise. */
function origin(value: string): string {
  return /^https:\/\/(?:\*\.)?[a-z\d.-]+(?::\d+)?(?=\/|$)/i.exec(value)?.[0] ?? '';
}

function slashes(value: string): string {
  const parts = value.split('/').filter((part) => part !== '');
  return parts.every((part) => /^[\w.~-]+$/.test(part)) ? ['', ...parts, ''].join('/') : '';
}

/** The id that is most like a text: `Über uns` becomes `uber-uns`; empty if nothing is left. */
export function kebab(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A group of fields';
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `"${value.slice(0, 57)}..."` : `"${value}"`;
}

/** What to do with a file that is a list and should be fields, or the other way round. */
function wholeFile(expected: string): string {
  return expected === 'array'
    ? 'Write "- " before the first field of each entry.'
    : 'Take away the "- " before its fields: each stands at the beginning of a line.';
}

/** `minutes: ` for a field, `- ` for an entry of a list. */
function yamlName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'number' ? '- ' : `${String(last)}: `;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([key]) => key === String(step))?.[1];
  }
  return current;
}

interface Shape {
  what: string;
  /** The field for what does not belong here. */
  field?: string;
  mend?: (value: string) => string;
}

interface Context {
  schema: z.core.$ZodType;
  file: string;
  source: YamlSource;
  /** Whether the value was typed as the answer to a question: then the sentences name no fields. */
  isAnswer?: boolean;
}

type Sentences = [message: string, fix: string];
type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;
