import type { Card } from './deck.ts';

/** An order in which neighbours are of different topics, and else of different lessons, where possible. */
export function interleave(cards: readonly Card[]): Card[] {
  const topics = group(cards, topicOf).flatMap(([, same]) =>
    spread(same, ({ lesson }) => lesson.id),
  );
  return spread(topics, topicOf);
}

/**
 * Next comes what has most left and is not what came last; of equals the one that stands first. So
 * two of a kind meet only where more than half of the rest is of that kind.
 */
function spread(cards: readonly Card[], kindOf: KindOf): Card[] {
  const groups = group(cards, kindOf);
  const order: Card[] = [];
  for (let last = ''; order.length < cards.length; ) {
    const left = groups.filter(([, { length }]) => length > 0);
    const others = left.filter(([kind]) => kind !== last);
    const most = (others.length > 0 ? others : left).reduce((a, b) =>
      b[1].length > a[1].length ? b : a,
    );
    order.push(...most[1].splice(0, 1));
    last = most[0];
  }
  return order;
}

function group(cards: readonly Card[], kindOf: KindOf): [string, Card[]][] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) groups.set(kindOf(card), [...(groups.get(kindOf(card)) ?? []), card]);
  return [...groups];
}

function topicOf({ lesson }: Card): string {
  return lesson.topic;
}

type KindOf = (card: Card) => string;
