import { lookAgain } from '#domain/room/again.ts';
import type { Poll } from '#domain/room/poll.ts';
import { countHands, shareVotes } from '#domain/room/shares.ts';
import type { Stage } from '#domain/stage/stage.ts';
import { make } from '../make.ts';
import type { Say } from '../words.ts';

/**
 * Shows on the slides what the room voted: bars and counts, at the end what to look at again. Whether
 * bars are seen already is the style sheet's affair: others' votes sway one's own, so they wait for
 * the reveal (`data-state`) unless the trainer opens them (`data-open`).
 *
 * @param root Holds slides: the deck, or a preview of one slide.
 * @param say Knows the sentences `tally.*`.
 */
export function showVotes(root: ParentNode, polls: readonly Poll[], stage: Stage, say: Say): void {
  for (const slide of root.querySelectorAll<HTMLElement>('[data-kind="vote"]')) {
    const poll = polls.find(({ id }) => id === slide.dataset.question);
    if (poll) showBars(slide, poll, stage, say);
  }
  for (const results of root.querySelectorAll<HTMLElement>('[data-results]')) {
    showWeak(results, polls, stage, say);
  }
}

function showBars(slide: HTMLElement, poll: Poll, { votes, room }: Stage, say: Say): void {
  const counted = votes[poll.id] ?? {};
  const shares = shareVotes(poll, counted, room?.people);
  let hands = 0;
  for (const { id } of poll.choices) {
    const count = counted[id] ?? 0;
    const option = slide.querySelector<HTMLElement>(`[data-option="${id}"]`);
    // The reasons of a pair may stand on another slide than its versions.
    if (option || poll.kind === 'had') hands += count;
    option?.style.setProperty('--w', `${shares[id] ?? 0}%`);
    const output = option?.querySelector('output');
    if (output) output.textContent = `${count}`;
  }
  slide.toggleAttribute('data-counted', hands > 0);
  slide.toggleAttribute('data-open', room?.open === true);
  const tally = slide.querySelector<HTMLElement>('.tally');
  if (!tally) return;
  const how = room?.cards?.includes(poll.id) ? 'cards' : 'hands';
  tally.textContent =
    poll.kind === 'had'
      ? say('tally.had', { right: counted.had ?? 0, count: hands })
      : say(`tally.${how}`, { count: hands });
}

function showWeak(results: HTMLElement, polls: readonly Poll[], stage: Stage, say: Say): void {
  const voted = polls.filter((poll) => countHands(poll, stage.votes[poll.id] ?? {}) > 0);
  const weak = lookAgain(polls, stage);
  results.hidden = voted.length === 0;
  const title = make('p', { className: 'results-title' }, say('tally.again'));
  const list = weak.map(({ poll, share }) =>
    make(
      'li',
      {},
      make('b', {}, say('tally.percent', { share: Math.round(100 * share) })),
      make('a', { href: poll.section.path }, poll.section.title),
    ),
  );
  results.replaceChildren(
    ...(weak.length > 0
      ? [title, make('ol', { className: 'weak' }, ...list)]
      : [make('p', { className: 'results-title' }, say('tally.well'))]),
  );
}
