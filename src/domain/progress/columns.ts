import { type Coder, flags, integers, numbers } from './coder.ts';
import type { Attempt, Register, Tries } from './types.ts';

const open: Visit = { closed: false };

const HOUR = 60 * 60 * 1000;

/** Answers to one question in one link; two is what we write. */
const MOST_ANSWERS = 10;

/** Codes a lesson; each call writes or reads the next one. */
export function visits(coder: Coder, moments: Moments): (visit?: Visit) => Visit {
  const [codeKind, codeTime, codeHours] = [numbers(coder), times(coder, moments), integers(coder)];
  return ({ first, done, closed } = open) => {
    const kind = codeKind(
      Number(first !== undefined) + 2 * Number(done !== undefined) + 4 * Number(closed),
    );
    const found = { closed: kind >= 4 };
    if (kind % 4 === 0) return found;
    const time = codeTime(done ?? first);
    if (kind % 4 === 1) return { ...found, first: time };
    moments.push(time);
    if (kind % 4 === 2) return { ...found, done: time };
    // Whole hours before the end, so that it is never earlier than it was: the earlier one wins.
    const hours = codeHours(Math.floor(((done ?? 0) - (first ?? 0)) / HOUR));
    return { ...found, done: time, first: time - hours * HOUR };
  };
}

/** Answers and marks repeat: they stand in tables, and only their places are coded. */
export function tries(coder: Coder, moments: Moments, tables: Tables): (tries?: Tries) => Tries {
  const [codeCount, codeLength, codeRev] = [numbers(coder), numbers(coder), numbers(coder)];
  const [codeAnswer, codeMark] = [cells(coder, tables.answers), cells(coder, tables.marks)];
  const codeTime = times(coder, moments);
  return (known) => {
    const n = codeCount(known?.n);
    const length = Math.min(MOST_ANSWERS, codeLength(known?.list.length));
    const list: Attempt[] = [];
    while (list.length < length) {
      const one = known?.list[list.length];
      const [rev, answer] = [codeRev(one?.rev), codeAnswer(one?.answer)];
      list.push({ t: codeTime(one?.t), rev, answer, mark: codeMark(one?.mark) });
    }
    return { n, list };
  };
}

export function ticks(coder: Coder, moments: Moments): (tick?: Register) => Register {
  const [codeValue, codeTime] = [flags(coder), times(coder, moments)];
  return (tick) => ({ v: codeValue(tick?.v === true), t: codeTime(tick?.t) });
}

/** The answers and marks that occur, as a table that both sides have. */
export function makeTables(all: readonly Tries[]): Tables {
  const attempts = all.flatMap(({ list }) => list);
  return {
    answers: distinct(attempts.map(({ answer }) => answer)),
    marks: distinct(attempts.map(({ mark }) => mark)),
  };
}

/**
 * Codes a time by what is near: the one before, or the end of a lesson, of which the next is the
 * most likely. Seconds and the rest of them apart: most often the rest is always the same.
 */
function times(coder: Coder, moments: Moments): (time?: number) => number {
  const [codeFar, codeStep, codeRest] = [flags(coder), integers(coder), numbers(coder)];
  const [codeDelta, codeBefore] = [integers(coder), integers(coder)];
  let last = 0;
  let place = 0;
  return (time = 0) => {
    const second = Math.floor(time / 1000);
    const next = Math.abs(time - last * 1000) < HOUR ? -1 : findNext(moments, time, place);
    if (codeFar(next >= 0)) {
      place += codeStep(next - place);
      last = Math.floor((moments[place] ?? 0) / 1000);
      last -= codeBefore(last - second);
    } else {
      last += codeDelta(second - last);
    }
    return last * 1000 + codeRest(time % 1000);
  };
}

/** The nearest moment after that time, if it is near. */
function findNext(moments: Moments, time: number, place: number): number {
  const isNear = (moment: number) => moment >= time && moment - time < 2 * HOUR;
  return moments.findIndex((moment, i) => i >= place && isNear(moment));
}

function cells<T>(coder: Coder, table: readonly T[]): (value?: T) => T {
  const code = numbers(coder);
  const places = new Map(table.map((value, place) => [JSON.stringify(value), place]));
  return (value) => table[code(places.get(JSON.stringify(value)))] as T;
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

/** Ends of lessons, as far as they are coded. */
type Moments = number[];

export interface Visit {
  readonly first?: number | undefined;
  readonly done?: number | undefined;
  /** The tick stands since that very moment: `reopened/<lesson>` says so. */
  readonly closed: boolean;
}

export interface Tables {
  readonly answers: readonly Attempt['answer'][];
  readonly marks: readonly number[];
}
