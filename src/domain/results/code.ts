import { type Coder, openDecoder, openEncoder, raw } from '#domain/progress/coder.ts';
import { hash } from '#domain/progress/places.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { HEAD_FIELDS, QUESTION_FIELDS, type Row, readOutcome } from './fields.ts';
import { type Outcome, outcomeOf, type ResultModule, type Results, settle } from './results.ts';

/** How every code begins, and the form of what follows. */
const BEGINNING = 'BOOTCAMP';
const FORM = '1';

/** In characters; a module of a hundred questions stays far below. */
const LONGEST = 2000;

/**
 * Results as text: `BOOTCAMP1.PR1.…`, capital letters, digits, full stops and hyphens, about 70
 * characters for 20 questions. What is in it: see `fields.ts`.
 *
 * @param site The site's id: codes of another course are told from ours.
 */
export function encodeResults(results: Results, given: ResultModule, site: string): string {
  const module = settle(given);
  const encoder = openEncoder();
  const about = { site, module, results };
  for (const { bits, of } of HEAD_FIELDS) raw(encoder, bits, of(about));
  for (const question of module.questions) {
    const outcome = outcomeOf(results, question.id);
    let row: Row = {};
    for (const field of QUESTION_FIELDS) {
      row = { ...row, [field.name]: field.of(question, outcome) };
      raw(encoder, field.bits(question, row), row[field.name]);
    }
  }
  const start = `${BEGINNING}${FORM}.${module.id.toUpperCase()}.`;
  const body = encoder.close();
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setUint32(0, checkSum(start, body));
  bytes.set(body, 4);
  return start + toBase32(bytes);
}

/** What looks like codes in a line: between names, commas or quotation marks. */
export function findCodes(line: string): string[] | null {
  return line.match(/BOOTCAMP\d[^\s,;"']*/gi);
}

/** Reads a code that stands somewhere in a text. Never throws: what cannot be used has a reason. */
export function decodeResults(text: string, { site, modules }: ResultCourse): Read {
  const [, form, id, digits = ''] =
    text.length > LONGEST ? [] : (text.trim().toUpperCase().match(CODE) ?? []);
  if (form === undefined) return { ok: false, reason: text.trim() ? 'foreign' : 'empty' };
  if (form !== FORM) return { ok: false, reason: 'newer' };
  const start = `${BEGINNING}${FORM}.${id}.`;
  const bytes = fromBase32(digits);
  const body = bytes.slice(4);
  if (bytes.length < 5 || new DataView(bytes.buffer).getUint32(0) !== checkSum(start, body)) {
    return { ok: false, reason: 'damaged' };
  }
  const decoder = openDecoder(body);
  const head = readHead(decoder);
  const found = modules.find((one) => one.id.toUpperCase() === id);
  const module = found && settle(found);
  const empty: Results = { module: module?.id ?? '', tag: head.tag ?? 0, outcomes: {} };
  const isOurs = (name: string) => {
    const field = HEAD_FIELDS.find((one) => one.name === name);
    return field?.of({ site, module: module ?? NO_MODULE, results: empty }) === head[name];
  };
  if (!isOurs('course')) return { ok: false, reason: 'course' };
  if (!module) return { ok: false, reason: 'module' };
  if (!isOurs('questions')) return { ok: false, reason: 'release' };
  const outcomes = readQuestions(decoder, module);
  if (Object.keys(outcomes).length === 0) return { ok: false, reason: 'empty' };
  const results = { ...empty, outcomes };
  // The only spelling that is ours; it also proves that nothing follows.
  const code = encodeResults(results, module, site);
  return code === start + digits.replaceAll('O', '0').replace(/[IL]/g, '1')
    ? { ok: true, results, code }
    : { ok: false, reason: 'damaged' };
}

const CODE = new RegExp(`${BEGINNING}(\\d+)\\.([A-Z0-9-]+)\\.([A-Z0-9]+)`);

const NO_MODULE: ResultModule = { id: '', questions: [] };

function readHead(decoder: Coder): Row {
  return Object.fromEntries(HEAD_FIELDS.map(({ name, bits }) => [name, raw(decoder, bits)]));
}

function readQuestions(decoder: Coder, { questions }: ResultModule): Record<string, Outcome> {
  const rows = questions.flatMap((question) => {
    let row: Row = {};
    for (const { name, bits } of QUESTION_FIELDS) {
      row = { ...row, [name]: raw(decoder, bits(question, row)) };
    }
    const outcome = readOutcome(question, row);
    return outcome ? [[question.id, outcome] as const] : [];
  });
  return Object.fromEntries(rows);
}

function checkSum(start: string, body: Uint8Array): number {
  return hash(new Uint8Array([...new TextEncoder().encode(start), ...body]));
}

export interface ResultCourse {
  /** The site's id. */
  readonly site: string;
  readonly modules: readonly ResultModule[];
}

export type Read =
  | {
      readonly ok: true;
      readonly results: Results;
      /** The code alone, in its one spelling. */
      readonly code: string;
    }
  | { readonly ok: false; readonly reason: Refusal };

/**
 * - `empty`: nothing there, or no question answered
 * - `foreign`: no code of results
 * - `newer`: of a form that this page does not know yet
 * - `damaged`: a character is missing or wrong
 * - `course`: of another course
 * - `module`: of a module that this course does not have
 * - `release`: the questions of the module have changed since, or not yet here
 */
export type Refusal = (typeof REFUSALS)[number];

export const REFUSALS = [
  'empty',
  'foreign',
  'newer',
  'damaged',
  'course',
  'module',
  'release',
] as const;
