import { LONGEST_LOG } from './clock.ts';
import type { Room, Stage, Votes } from './stage.ts';

/** A module has fewer questions and fewer steps than this. */
const MANY = 200;
/** A question has up to six options. */
const OPTIONS = 12;
/** More people do not fit into a room. */
const PEOPLE = 9999;
/** The last moment that a date can name. */
const LATEST = 8.64e15;
const NAME = /^[A-Za-z0-9][\w-]{0,79}$/;

/**
 * Reads what another window sent or what is stored. Whatever is not wholly sane is nothing: half a stage
 * would show a room something that nobody chose. Unknown fields are left out. Never throws.
 *
 * @param deck The id of the module whose stage it must be.
 */
export function restoreStage(value: unknown, deck: string): Stage | undefined {
  if (!isRecord(value) || value.deck !== deck) return undefined;
  const { slide, state, black, left, minutes, start, paused, dropped, log, at, by } = value;
  const votes = restoreRecord(value.votes, MANY, restoreVotes);
  const room = value.room === undefined ? undefined : restoreRoom(value.room);
  const steps = restoreLog(log);
  if (!isName(slide) || !isWhole(state, MANY) || typeof black !== 'boolean') return undefined;
  if (!isWhole(at, LATEST) || typeof by !== 'string' || by.length > 80) return undefined;
  if (!isNames(dropped) || !votes || !steps) return undefined;
  if (!isAbsentOr(isName, left) || !isAbsentOr(isMinutes, minutes)) return undefined;
  if (!isAbsentOr(isMoment, start) || !isAbsentOr(isMoment, paused)) return undefined;
  if (value.room !== undefined && !room) return undefined;
  return {
    deck,
    slide,
    state,
    black,
    ...(left !== undefined && { left }),
    ...(minutes !== undefined && { minutes }),
    ...(start !== undefined && { start }),
    ...(paused !== undefined && { paused }),
    dropped,
    votes,
    ...(room && { room }),
    log: steps,
    at,
    by,
  };
}

function restoreVotes(value: unknown): Votes | undefined {
  return restoreRecord(value, OPTIONS, (count) => (isWhole(count, PEOPLE) ? count : undefined));
}

function restoreRoom(value: unknown): Room | undefined {
  if (!isRecord(value)) return undefined;
  const { people, open, cards } = value;
  if (!isAbsentOr(isPeople, people) || !isAbsentOr(isFlag, open) || !isAbsentOr(isNames, cards)) {
    return undefined;
  }
  return {
    ...(people !== undefined && { people }),
    ...(open !== undefined && { open }),
    ...(cards !== undefined && { cards }),
  };
}

function restoreLog(value: unknown): Stage['log'] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST_LOG) return undefined;
  const log = value.flatMap((entry: unknown) =>
    isRecord(entry) && isName(entry.step) && isMoment(entry.at)
      ? [{ step: entry.step, at: entry.at }]
      : [],
  );
  return log.length === value.length ? log : undefined;
}

/** A record by ids, if every entry can be read. */
function restoreRecord<T>(
  value: unknown,
  most: number,
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const sane = entries.flatMap(([key, one]): [string, T][] => {
    const found = isName(key) ? read(one) : undefined;
    return found === undefined ? [] : [[key, found]];
  });
  if (entries.length > most || sane.length < entries.length) return undefined;
  return Object.fromEntries(sane);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsentOr<T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined {
  return value === undefined || is(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MANY && value.every(isName);
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isMoment(value: unknown): value is number {
  return isWhole(value, LATEST);
}

/** Up to a whole day. */
function isMinutes(value: unknown): value is number {
  return isWhole(value, 24 * 60);
}

function isPeople(value: unknown): value is number {
  return isWhole(value, PEOPLE);
}
