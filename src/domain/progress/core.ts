import { type Coder, numbers, openDecoder, openEncoder, raw, text } from './coder.ts';
import { makeTables, type Tables, ticks, tries, type Visit, visits } from './columns.ts';
import { isPlausible } from './file.ts';
import { MIN_READER, SCHEMA } from './migrations.ts';
import { codePlaces, hash, type Lists, listedIn } from './places.ts';
import { restore } from './restore.ts';
import { bare } from './rules.ts';
import type { Attempt, Progress, Register, Tries } from './types.ts';

/** Registers that go along: ticks, bookmarks, goal, levels, the lesson last visited. No names. */
const REGISTERS = /^(last|goal|(reopened|check|mark|level)\/.*)$/s;

/** An answer that is longer, as JSON, is a text and stays where it is. */
const LONGEST_ANSWER = 100;

/**
 * The part of a progress that fits into an address: lessons, the best and the latest answer to each
 * question, ticks and bookmarks; no texts. All of it stands in the progress in the same words, only
 * a first visit may be up to an hour late, so taking it in where it comes from changes nothing.
 */
export function packCore(progress: Progress, course: Course): Uint8Array<ArrayBuffer> {
  const encoder = openEncoder();
  codeHead(encoder, course);
  codeCore(encoder, course, split(progress, course));
  return encoder.close();
}

/** Reads it. Never throws: what cannot be used is refused with a reason. */
export function unpackCore(bytes: Uint8Array, course: Course): ReadCore | CoreRefusal {
  try {
    const decoder = openDecoder(bytes);
    const { schema, minReader, name } = codeHead(decoder);
    if (minReader > SCHEMA) return { ok: false, reason: 'newer' };
    if (name !== nameOf(course)) return { ok: false, reason: 'course' };
    const core = codeCore(decoder, course);
    const progress = restore(unite(core), schema);
    const places = [...core.lessons, ...core.tries, ...core.ticks];
    const passed = places.filter(([id]) => id === undefined).length;
    return isPlausible(progress) ? { ok: true, progress, passed } : { ok: false, reason: 'broken' };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

function codeHead(coder: Coder, course?: Course) {
  const code = numbers(coder);
  const [schema, minReader] = [code(SCHEMA), code(MIN_READER)];
  return { schema, minReader, name: raw(coder, 16, course && nameOf(course)) };
}

/** Writes a core, or reads one: both go the same way. */
function codeCore(coder: Coder, course: Course, core?: Core): Core {
  const epoch = numbers(coder)(core?.epoch);
  const rest: Rest = JSON.parse(text(coder)(core && JSON.stringify(core.rest)));
  function placed<T>(lists: Lists, entries: Placed<T> | undefined, code: (value?: T) => T) {
    const known = new Map(entries);
    const ids = codePlaces(coder, lists, core && new Set(known.keys()));
    return ids.map((id) => [id, code(known.get(id))] as const);
  }
  const moments: number[] = [];
  return {
    epoch,
    rest,
    lessons: placed(course.lessons, core?.lessons, visits(coder, moments)),
    tries: placed(course.questions, core?.tries, tries(coder, moments, rest)),
    ticks: placed(course.tasks, core?.ticks, ticks(coder, moments)),
  };
}

/** What has a place in the course, and the rest by its name. */
function split({ epoch, ...progress }: Progress, course: Course): Core {
  const registers = Object.entries(progress.registers).filter(([name]) => REGISTERS.test(name));
  const open = new Map(registers);
  const lessons = divide(
    Object.entries(progress.lessons).map(([id, { first, done }]): [string, Visit] => {
      const register = open.get(`reopened/${id}`);
      const closed = isTick(register) && register.v === false && register.t === done;
      return [id, { first, done, closed }];
    }),
    listedIn(course.lessons),
  );
  for (const [id, { closed }] of lessons.placed) if (closed) open.delete(`reopened/${id}`);

  const answers = divide(
    Object.entries(progress.attempts).map(([id, { n, list }]) => [id, { n, list: keep(list) }]),
    listedIn(course.questions),
    ({ list }) => list.every(isPlain),
  );
  const tasks = listedIn(course.tasks);
  const checks = divide([...open], new Set([...tasks].map((id) => `check/${id}`)), isTick);
  return {
    epoch,
    lessons: lessons.placed,
    tries: answers.placed,
    ticks: checks.placed.map(([name, register]) => [name.slice('check/'.length), register]),
    rest: {
      ...makeTables(answers.placed.map(([, one]) => one)),
      lessons: lessons.rest.map(([id, { first, done }]) => [id, { first, done }]),
      attempts: answers.rest,
      registers: checks.rest,
    },
  };
}

/** The other way round: a value of the form of a progress, with whatever a stranger has written. */
function unite({ epoch, lessons, tries, ticks, rest }: Core) {
  const found = { lessons: bare(), attempts: bare(), registers: bare() };
  for (const [id, lesson] of rest.lessons) found.lessons[id] = lesson;
  for (const [id, attempts] of rest.attempts) found.attempts[id] = attempts;
  for (const [name, register] of rest.registers) found.registers[name] = register;
  for (const [id, { closed, ...lesson }] of lessons) {
    if (id === undefined) continue;
    found.lessons[id] = lesson;
    if (closed) found.registers[`reopened/${id}`] = { t: lesson.done, v: false };
  }
  for (const [id, attempts] of tries) if (id !== undefined) found.attempts[id] = attempts;
  for (const [id, tick] of ticks) if (id !== undefined) found.registers[`check/${id}`] = tick;
  return { ...found, epoch, artefacts: {} };
}

/** The best and the latest answer, as long as they are no texts. */
function keep(list: readonly Attempt[]): Attempt[] {
  let best = list[0];
  for (const one of list) {
    if (best && (one.mark - best.mark || one.rev - best.rev) > 0) best = one;
  }
  const isShort = ({ answer }: Attempt) => JSON.stringify(answer).length <= LONGEST_ANSWER;
  return list.filter((one) => (one === best || one === list.at(-1)) && isShort(one));
}

/** An answer of a newer release may hold more; it goes along whole, or it would be another one. */
function isPlain(attempt: Attempt): boolean {
  return Object.keys(attempt).length === 4;
}

function isTick(register: Register | undefined): register is Register {
  return typeof register?.v === 'boolean' && Object.keys(register).length === 2;
}

function divide<T>(
  all: [string, T][],
  listed: ReadonlySet<string>,
  fits: (value: T) => boolean = () => true,
) {
  const isPlaced = ([id, value]: [string, T]) => listed.has(id) && fits(value);
  return { placed: all.filter(isPlaced), rest: all.filter((one) => !isPlaced(one)) };
}

function nameOf({ id }: Course): number {
  return hash(new TextEncoder().encode(id)) & 0xffff;
}

/** What both sides must know to speak of things by their places. */
export interface Course {
  /** The site's id. */
  readonly id: string;
  readonly lessons: Lists;
  readonly questions: Lists;
  /** Ids whose ticks are `check/<id>`. */
  readonly tasks: Lists;
}

/** By id; one that is not known here has none. */
type Placed<T> = readonly (readonly [string | undefined, T])[];

interface Core {
  readonly epoch: number;
  readonly lessons: Placed<Visit>;
  readonly tries: Placed<Tries>;
  readonly ticks: Placed<Register>;
  readonly rest: Rest;
}

interface Rest extends Tables {
  readonly lessons: readonly [string, Omit<Visit, 'closed'>][];
  readonly attempts: readonly [string, Tries][];
  readonly registers: readonly [string, Register][];
}

export interface ReadCore {
  readonly ok: true;
  readonly progress: Progress;
  /** How many entries belong to a part of the course that is not as it is here. */
  readonly passed: number;
}

/** As for files: see `Refusal`. */
export interface CoreRefusal {
  readonly ok: false;
  readonly reason: 'broken' | 'course' | 'newer';
}
