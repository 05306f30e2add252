/** What the speaker view needs; the console comes with its own code. */

import { findSlide } from '#domain/deck/route.ts';
import type { TrainerPoll } from '#domain/room/poll.ts';
import {
  type Act,
  back,
  blacken,
  first,
  goTo,
  holdClock,
  last,
  next,
  startClock,
} from '#domain/stage/acts.ts';
import type { Command } from '#domain/stage/keys.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { translate } from '#i18n/translate.ts';
import { dropProposal } from '#islands/speaker/drop.ts';
import type { SpeakerProps } from '#islands/speaker/props.ts';
import { loadNoteSize, saveNoteSize } from '#stores/note-size.ts';
import { connectStage } from '#stores/stage.ts';
import { readName } from './stage/address.ts';
import { copySlide } from './stage/copy.ts';
import { makeFinder } from './stage/find.ts';
import { listenForButtons, listenForKeys } from './stage/keys.ts';
import { listenForClose, tell } from './stage/notice.ts';
import { makeOverview } from './stage/overview.ts';
import { adoptAddress } from './stage/plan.ts';
import { showProgram } from './stage/program.ts';
import { readDeck } from './stage/read.ts';
import { toggleFull } from './stage/rest.ts';
import { showVotes } from './stage/votes.ts';
import { stayAwake } from './stage/wake.ts';
import { audienceName, openAudience } from './stage/windows.ts';
import type { Say } from './words.ts';

const main = document.querySelector<HTMLElement>('main[data-deck]');
const reel = document.querySelector<HTMLTemplateElement>('template[data-reel]');
const place = main?.querySelector<HTMLElement>('[data-place]');
const notice = main?.querySelector<HTMLElement>('.notice');

if (main && reel && place) start(main, reel.content, place).catch(fail);

async function start(main: HTMLElement, slides: DocumentFragment, place: HTMLElement) {
  const deck = readDeck(main, slides);
  const connection = connectStage(deck, 'speaker');
  const { $stage } = connection;
  const audience = { href: new URL('../', location.href).pathname, name: audienceName(deck.id) };
  const walk: Partial<Record<Command, Act>> = { next, back, first, last, black: blacken };
  const open = (id: string) => connection.act(goTo(id));
  const { lang } = document.documentElement;
  const strings: Record<string, string> = JSON.parse(main.dataset.strings ?? '{}');
  const polls: TrainerPoll[] = JSON.parse(main.dataset.polls ?? '[]');
  const say: Say = (key, params) => translate(strings, lang, key, params);
  const paint = (box: ParentNode, stage: Stage) => {
    showProgram(box, deck, stage, say);
    showVotes(box, polls, stage, say);
  };
  const showAll = makeOverview(deck, slides, open, paint);
  let size = loadNoteSize();
  let show = (_: Partial<SpeakerProps>) => {};

  adoptAddress(connection, deck);
  const blocked = readName() === 'blocked';
  if (blocked) forgetName();
  openName();
  addEventListener('hashchange', openName);

  const others: Partial<Record<Command, () => void>> = {
    overview: () => showAll($stage.get()),
    find: makeFinder(deck, open),
    full: async () => (await toggleFull()) || tell('full'),
    speaker: () => show({ blocked: !openAudience(deck.id, audience.href) }),
    help: () => document.querySelector<HTMLDialogElement>('dialog[data-help]')?.showModal(),
    clock: () => connection.act(toggleClock),
    drop: () => dropProposal(deck, connection, Date.now()),
    larger: () => resize(1),
    smaller: () => resize(-1),
  };
  const obey = (command: Command) => {
    const act = walk[command];
    if (act) connection.act(act);
    else others[command]?.();
  };
  listenForKeys('speaker', obey);
  listenForButtons(obey);
  listenForClose();
  stayAwake();

  const { startSpeaker } = await import('#islands/speaker/start.tsx');
  show = startSpeaker(
    place,
    {
      deck,
      connection,
      lang,
      strings,
      copy: (id, state) => copySlide(slides, id, state),
      paint,
      polls,
      notes: (id) =>
        slides.querySelector(`[data-notes="${CSS.escape(id)}"]`)?.cloneNode(true) ?? undefined,
      obey,
      audience,
      blocked,
      size,
    },
    fail,
  );

  /** An address that somebody followed or typed opens its slide once; a reload goes on with the stage. */
  function openName() {
    const name = readName();
    if (!name) return;
    if (findSlide(deck.slides, name)) open(name);
    else tell('unknown', name);
    forgetName();
  }

  function resize(by: number) {
    size = saveNoteSize(size + by);
    show({ size });
  }
}

function forgetName() {
  history.replaceState(null, '', location.pathname);
}

/** One key for all: start it, stop it, let it go on. */
const toggleClock: Act = (stage, deck, now) =>
  (stage.start === undefined || stage.start > now ? startClock : holdClock)(stage, deck, now);

/** The slides can still be shown from the deck itself. */
function fail() {
  if (notice) notice.hidden = false;
}
