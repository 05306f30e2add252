/** What the deck page needs to be presented. */
import type { Poll } from '#domain/room/poll.ts';
import { type Act, back, blacken, first, goTo, last, next } from '#domain/stage/acts.ts';
import type { Command } from '#domain/stage/keys.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { translate } from '#i18n/translate.ts';
import { connectStage } from '#stores/stage.ts';
import { followAddress } from './stage/address.ts';
import { listenForButtons, listenForKeys } from './stage/keys.ts';
import { loadDialogs } from './stage/load-dialogs.ts';
import { listenForHands } from './stage/load-hands.ts';
import { listenForClose, tell } from './stage/notice.ts';
import { adoptAddress } from './stage/plan.ts';
import { showProgram } from './stage/program.ts';
import { readDeck } from './stage/read.ts';
import { toggleFull, watchRest } from './stage/rest.ts';
import { openScreen } from './stage/show.ts';
import { listenForTouch } from './stage/touch.ts';
import { showVotes } from './stage/votes.ts';
import { stayAwake } from './stage/wake.ts';
import { audienceName, openAudience } from './stage/windows.ts';
import type { Say } from './words.ts';

const main = document.querySelector<HTMLElement>('main[data-deck]');
if (main) start(main);

function start(main: HTMLElement) {
  const deck = readDeck(main, main);
  const connection = connectStage(deck, 'audience');
  const { $stage, $seen } = connection;
  adoptAddress(connection, deck);
  const screen = openScreen(main, deck);
  const { dataset } = document.querySelector<HTMLElement>('[data-polls]') ?? main;
  const polls: Poll[] = JSON.parse(dataset.polls ?? '[]');
  const table: Record<string, string> = JSON.parse(dataset.strings ?? '{}');
  const say: Say = (key, params) => translate(table, document.documentElement.lang, key, params);
  const isAudience = window.name === audienceName(deck.id);
  let moved = false;

  const act = (one: Act, byKey = false) => {
    moved = byKey;
    connection.act(one);
    moved = false;
  };
  const open = (id: string) => act(goTo(id), true);
  const dialogs = loadDialogs((made) => ({
    overview: made.makeOverview(deck, main, open, paint),
    find: made.makeFinder(deck, open),
  }));
  const follow = followAddress(deck, open, (name) => tell('unknown', name));
  const walk = { next, back, first, last, black: blacken };
  const others: Partial<Record<Command, () => void>> = {
    overview: () => dialogs((made) => made.overview($stage.get())),
    find: () => dialogs(({ find }, typed) => find(typed)),
    full: async () => (await toggleFull()) || tell('full'),
    speaker: openSpeaker,
    help: () => document.querySelector<HTMLDialogElement>('dialog[data-help]')?.showModal(),
  };

  const obey = (command: Command, by: 'key' | 'button') => {
    if (command in walk) act(walk[command as keyof typeof walk], by === 'key');
    else others[command]?.();
  };
  listenForKeys('audience', obey);
  listenForHands(connection, polls);
  listenForButtons(obey);
  listenForClose();
  listenForTouch(document.body, (way) => act(walk[way]));
  watchRest(isAudience);
  stayAwake();
  $stage.subscribe((stage) => {
    paint(main, stage);
    screen.show(stage, moved);
    follow(stage.slide);
  });

  function paint(root: ParentNode, stage: Stage) {
    showProgram(root, deck, stage, say);
    showVotes(root, polls, stage, say);
  }

  /** This tab becomes the speaker's; what pops up is for the audience. */
  function openSpeaker() {
    if (isAudience && $seen.get().speaker !== undefined) return tell('elsewhere');
    const isOpen = openAudience(deck.id, location.pathname);
    location.assign(`speaker/${isOpen ? '' : '#blocked'}`);
  }
}
