import { drop } from '#domain/stage/acts.ts';
import { type Deck, paceOf } from '#domain/stage/deck.ts';
import type { Connection } from '#stores/stage.ts';

/** Drops what is proposed at this moment; nothing if all is well. */
export function dropProposal(deck: Deck, connection: Connection, now: number): void {
  connection.act(drop(paceOf(deck, connection.$stage.get(), now)?.drop ?? []));
}
