import type { TrainerPoll } from '#domain/room/poll.ts';
import type { Deck } from '#domain/stage/deck.ts';
import type { Command } from '#domain/stage/keys.ts';
import type { Stage } from '#domain/stage/stage.ts';
import type { Params } from '#i18n/translate.ts';
import type { Connection } from '#stores/stage.ts';

/** What the page gives to the speaker's console. */
export interface SpeakerProps {
  deck: Deck;
  connection: Connection;
  lang: string;
  /** The sentences of the console and of the vote in the page's language. */
  strings: Record<string, string>;
  /** A copy of a slide for a small box. */
  copy(id: string, state: number): HTMLElement | undefined;
  /** Puts plan and votes of a stage onto the slides in a box. */
  paint(box: ParentNode, stage: Stage): void;
  /** The questions of the module. */
  polls: readonly TrainerPoll[];
  /** The notes to a slide; nothing if its author wrote none. */
  notes(id: string): Node | undefined;
  /** Does what a key would do. */
  obey(command: Command): void;
  /** Address of the page for the audience, for browsers that block the window. */
  audience: { href: string; name: string };
  /** The browser has blocked the window for the audience. */
  blocked: boolean;
  /** How large the notes are, in steps around the normal size. */
  size: number;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
