import type { Stage } from '#domain/stage/stage.ts';
import { addRehearsal, type Rehearsal, readRehearsals } from '#domain/timetable/rehearsal.ts';
import { type Failure, openShelf, type Shelf } from './storage.ts';

/** So many rehearsals of a module are kept, the newest. */
const MOST = 20;

/** What this browser remembers of the presentations of a module, the oldest first. */
export function loadRehearsals(deck: string, { failure, read } = openOwn()): Found {
  return { rehearsals: readRehearsals(read(keyOf(deck))), failure };
}

/**
 * Keeps how long the steps of a presentation took, as far as it has come. Until a second step was
 * entered there is nothing to keep. What a full storage refuses is lost: nobody is disturbed for it
 * in front of a room.
 */
export function keepRehearsal({ deck, minutes, log, paused, at }: Stage, shelf = openOwn()): void {
  if (log.length < 2) return;
  const rehearsal = { planned: minutes, log, end: paused ?? at };
  const { rehearsals } = loadRehearsals(deck, shelf);
  shelf.write(keyOf(deck), JSON.stringify(addRehearsal(rehearsals, rehearsal, MOST)));
}

/** @returns What was erased, for {@link restoreRehearsals}. */
export function eraseRehearsals(deck: string): string | undefined {
  const shelf = openOwn();
  const text = shelf.read(keyOf(deck)) ?? undefined;
  shelf.remove(keyOf(deck));
  return text;
}

/** Takes back that they were erased. @returns why that was not possible. */
export function restoreRehearsals(deck: string, text: string): Failure | undefined {
  return openOwn().write(keyOf(deck), text);
}

function keyOf(deck: string): string {
  return `rehearsals/${deck}`;
}

function openOwn(): Shelf {
  return openShelf(`${document.documentElement.dataset.site}/`);
}

interface Found {
  readonly rehearsals: readonly Rehearsal[];
  readonly failure: Failure | undefined;
}
