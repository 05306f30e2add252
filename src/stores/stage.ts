import { type Act, openStage, perform } from '#domain/stage/acts.ts';
import type { Deck } from '#domain/stage/deck.ts';
import { joinStages } from '#domain/stage/join.ts';
import { type Message, type Role, restoreMessage } from '#domain/stage/message.ts';
import { restoreStage } from '#domain/stage/restore.ts';
import { resumeStage } from '#domain/stage/resume.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { keepRehearsal } from './rehearsals.ts';
import { openShelf } from './storage.ts';
import { makeStore, type Store } from './store.ts';
import { openWire, parse } from './wire.ts';

/** How often a window asks whether the other kind is there, in milliseconds. */
const BEAT = 2000;

/**
 * Joins the presentation of a deck. All windows of this browser show the same: each act travels over
 * the wire, and lies in the storage for a window that opens late or is loaded again. A stage that was
 * not remembered begins with the opening, and nothing is stored before the first act.
 *
 * @param surroundings `now` gives the time in milliseconds since 1970.
 */
export function connectStage(
  deck: Deck,
  role: Role,
  { now = Date.now, shelf = openShelf(`${document.documentElement.dataset.site}/`) } = {},
): Connection {
  const by = Math.random().toString(36).slice(2);
  const key = `stage/${deck.id}`;
  const stop = new AbortController();
  const $stage = makeStore<Stage>(openStage(deck), () => {});
  const $seen = makeStore<Seen>({}, () => {});
  const wire = openWire(shelf, `${key}/word`, hear);

  remember();
  addEventListener('storage', (event) => event.key === shelf.prefix + key && remember(), stop);
  // A page that comes back from the back-forward cache has missed what the others did.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      remember();
      ask();
    },
    stop,
  );
  addEventListener('pagehide', () => say({ gone: true }), stop);
  // A window that nobody sees need not know of the others, but it always answers.
  const beat = setInterval(() => document.visibilityState === 'visible' && ask(), BEAT);
  ask();

  return {
    $stage,
    $seen,
    act(act) {
      const stage = perform($stage.get(), deck, act, { now: now(), by });
      if (stage === $stage.get()) return;
      $stage.set(stage);
      keep();
      say();
      keepRehearsal(stage, shelf);
    },
    close() {
      stop.abort();
      clearInterval(beat);
      say({ gone: true });
      wire.close();
    },
  };

  function hear(value: unknown) {
    const message = restoreMessage(value, deck.id);
    if (!message) return;
    const { from, ask, gone, stage } = message;
    $seen.set({ ...$seen.get(), [from]: gone ? undefined : now() });
    take(stage);
    // Whoever is behind is told, asked or not; both then have the same, and it ends there.
    if (!gone && (ask || joinStages(stage, $stage.get()) !== stage)) say();
  }

  function take(stage: Stage) {
    const joined = joinStages($stage.get(), stage);
    if (joined === stage) $stage.set(stage);
  }

  function remember() {
    const stage = restoreStage(parse(shelf.read(key)), deck.id);
    if (stage) take(resumeStage(stage, deck, now()));
  }

  function keep() {
    shelf.write(key, JSON.stringify($stage.get()));
  }

  function ask() {
    say({ ask: true });
  }

  function say(more: Partial<Message> = {}) {
    wire.post({ from: role, stage: $stage.get(), ...more });
  }
}

export interface Connection {
  readonly $stage: Store<Stage>;
  /** When which kind of window was last heard of, in milliseconds since 1970; none: it is not there. */
  readonly $seen: Store<Seen>;
  act(act: Act): void;
  close(): void;
}

export type Seen = Readonly<Partial<Record<Role, number | undefined>>>;
