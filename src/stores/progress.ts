import { answer, complete, type Given, set, visit, write } from '#domain/progress/acts.ts';
import { nothing } from '#domain/progress/join.ts';
import type { Progress } from '#domain/progress/types.ts';
import { type Journal, openJournal, type Saving } from './journal.ts';
import { openShelf } from './storage.ts';
import { makeStore } from './store.ts';

/** The learner's progress. Empty until somebody listens, so that server and browser render alike. */
export const $progress = makeStore<Progress>(nothing, open);

/** Whether it is kept; a page says so in words (`saving.<value>`). */
export const $saving = makeStore<Saving>('none', open);

/** The learner opens a lesson. Nothing is stored of a visit before the first act of learning. */
export function visitLesson(id: string): void {
  openProgress().act(visit(id), true);
}

export function completeLesson(id: string): void {
  openProgress().act(complete(id));
}

/** Takes the tick back. */
export function reopenLesson(id: string): void {
  openProgress().act(set(`reopened/${id}`, true));
}

/** Where the learner stops reading. Nothing is stored of it before the first act of learning. */
export function keepPlace(lesson: string, section: string): void {
  openProgress().act(set(`at/${lesson}`, section), true);
}

/** Keeps one answer; call it in the event in which the learner gives it. */
export function recordAttempt(given: Given): void {
  openProgress().act(answer(given));
}

/** Ticks or unticks a point of a checklist. */
export function setCheck(id: string, on: boolean): void {
  openProgress().act(set(`check/${id}`, on));
}

/** Keeps a text. Call it at most once a second while the learner types, and see `onLeave`. */
export function writeArtefact(id: string, text: string): void {
  openProgress().act(write(id, text, writer));
}

/** The journal of this page view; pages use the acts and `carry.ts` instead. */
export function openProgress(): Journal {
  journal ??= start();
  return journal;
}

let journal: Journal | undefined;
const writer = Math.random().toString(36).slice(2);

/** On the server there is no storage to open. */
function open(): void {
  if (globalThis.document) openProgress();
}

function start(): Journal {
  // Sites on one host share its storage; `siteId` keeps them apart.
  const site = `${document.documentElement.dataset.site}/`;
  const { read } = openShelf(site);
  const who = read('who');
  // A profile counts if it is listed (`profiles.ts`); this page view stays with it to its end.
  const shelf = openShelf(`${site}${read('profiles')?.includes(`"${who}":`) ? who : 'me'}/`);
  const opened = openJournal(shelf, {
    writer,
    // Whole seconds take half the room in a link; two acts in one still have their order.
    now: () => Math.max(0, Math.floor(Date.now() / 1e3) * 1e3),
    show(state, saving) {
      $progress.set(state);
      $saving.set(saving);
    },
    fold(run) {
      const idle = globalThis.requestIdleCallback ?? setTimeout;
      // Offline the chunk may be missing; the journal alone keeps everything.
      idle(() =>
        import('./fold.ts').then(
          ({ fold }) => run(fold),
          () => {},
        ),
      );
    },
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (!key || key.startsWith(shelf.prefix)) {
      opened.hear(key?.slice(shelf.prefix.length), newValue);
    }
  });
  // A page that comes back from the back-forward cache has missed what other pages did.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) opened.reread();
  });
  return opened;
}
