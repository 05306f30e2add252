import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as acts from './acts.ts';
import { anyActs } from './arbitrary.ts';
import { routeOf } from './deck.ts';
import { deck } from './sample.ts';

const MINUTE = 60_000;
const NINE = 1_700_000_000_000;

/** Does acts one after the other, a minute apart. */
function play(...list: acts.Act[]) {
  return list.reduce(
    (stage, act, index) =>
      acts.perform(stage, deck, act, { now: NINE + index * MINUTE, by: 'window' }),
    acts.openStage(deck),
  );
}

describe('walking', () => {
  it('begins with the opening', () => {
    expect(play()).toMatchObject({ deck: 'm', slide: 'opening', state: 0, at: 0 });
  });

  it('walks through the states of a slide before the next one comes', () => {
    const vote = play(acts.goTo('q1-ask'), acts.next);
    expect(vote).toMatchObject({ slide: 'q1-vote', state: 0 });
    expect(play(acts.goTo('q1-vote'), acts.next)).toMatchObject({ slide: 'q1-vote', state: 1 });
    expect(play(acts.goTo('q1-vote'), acts.next, acts.next)).toMatchObject({ slide: 'q1-why' });
  });

  it('goes back to the last state of a slide', () => {
    expect(play(acts.goTo('q1-why'), acts.back)).toMatchObject({ slide: 'q1-vote', state: 1 });
    expect(play(acts.goTo('q1-vote', 1), acts.back)).toMatchObject({ slide: 'q1-vote', state: 0 });
  });

  it('stays where the walk ends', () => {
    const closing = play(acts.last);
    expect(closing.slide).toBe('closing');
    expect(play(acts.last, acts.next)).toEqual(closing);
    expect(play(acts.first)).toEqual(play());
  });

  it('passes an extra slide over, and goes on from it', () => {
    expect(play(acts.goTo('q1-why'), acts.next).slide).toBe('about');
    expect(play(acts.goTo('q2-vote', 1), acts.next).slide).toBe('about');
  });

  it('leaves everything as it is if there is no such slide', () => {
    expect(play(acts.goTo('nowhere'))).toEqual(play());
  });

  it('keeps a state within those of the slide', () => {
    expect(play(acts.goTo('q1-vote', 7)).state).toBe(1);
    expect(play(acts.goTo('agenda', 7)).state).toBe(0);
  });
});

describe('black', () => {
  it('hides the slide, and the next key only shows it again', () => {
    const black = play(acts.goTo('scan'), acts.blacken);
    expect(black).toMatchObject({ slide: 'scan', black: true });
    expect(play(acts.goTo('scan'), acts.blacken, acts.next)).toMatchObject({
      slide: 'scan',
      black: false,
    });
    expect(play(acts.goTo('scan'), acts.blacken, acts.back).slide).toBe('scan');
  });

  it('ends where another slide is chosen', () => {
    expect(play(acts.blacken, acts.goTo('scan')).black).toBe(false);
  });
});

describe('a break by hand', () => {
  it('comes at once, and then the walk goes on where the room was', () => {
    const walk = [acts.goTo('line'), acts.takeBreak];
    expect(play(...walk)).toMatchObject({ slide: 'break-1', left: 'line' });
    expect(play(...walk, acts.next)).toMatchObject({ slide: 'line-ueber', left: undefined });
    expect(play(...walk, acts.back)).toMatchObject({ slide: 'line', left: undefined });
  });

  it('leads back even if a break of the plan is shown for it', () => {
    const walk = [acts.choosePlan(120), acts.goTo('scan'), acts.takeBreak, acts.next];
    expect(play(...walk).slide).toBe('write');
  });

  it('may be chosen in the overview', () => {
    expect(play(acts.goTo('line'), acts.goTo('break-2'), acts.next).slide).toBe('line-ueber');
  });
});

describe('plan and drops', () => {
  it('walks through what the chosen length has time for', () => {
    expect(play(acts.choosePlan(45), acts.goTo('q1-why'), acts.next).slide).toBe('close');
  });

  it('drops steps that the deck knows, once, and takes one back', () => {
    const dropped = play(acts.drop(['about', 'nonsense']), acts.drop(['about']));
    expect(dropped.dropped).toEqual(['about']);
    expect(routeOf(deck, dropped)).not.toContain('about');
    expect(play(acts.drop(['about', 'close']), acts.undrop('about')).dropped).toEqual(['close']);
  });

  it('goes on from a slide whose step was dropped', () => {
    expect(play(acts.goTo('about'), acts.drop(['about']), acts.next).slide).toBe('close');
  });

  it('keeps the clock when only the length changes', () => {
    const [one, other] = [play(acts.startClock), play(acts.startClock, acts.choosePlan(60))];
    expect(other).toMatchObject({ minutes: 60, start: one.start });
  });
});

it('keeps the votes of each question by its id', () => {
  const voted = play(acts.vote('q1', { a: 3 }), acts.vote('q2', { had: 4, not: 1 }));
  expect(voted.votes).toEqual({ q1: { a: 3 }, q2: { had: 4, not: 1 } });
});

it('begins anew but keeps the chosen length and the size of the room', () => {
  const over = play(
    acts.choosePlan(60),
    acts.knowRoom({ people: 20, cards: ['q1'] }),
    acts.startClock,
    acts.vote('q1', { a: 3 }),
    acts.goTo('scan'),
    acts.startOver,
  );
  expect(over).toMatchObject({ slide: 'opening', votes: {}, log: [], minutes: 60 });
  expect(over.start).toBeUndefined();
  expect(over.room).toEqual({ people: 20 });
});

it('stamps every act later than what it answered, even if the clock was set back', () => {
  const stage = acts.perform(play(acts.next), deck, acts.next, { now: 5, by: 'other' });
  expect(stage).toMatchObject({ at: NINE + 1, by: 'other' });
});

it('walks in whatever order one acts without leaving the deck', () => {
  fc.assert(
    fc.property(anyActs, (list) => {
      let before = acts.openStage(deck);
      list.forEach((act, index) => {
        const stage = acts.perform(before, deck, act, { now: index * 7, by: 'w' });
        const slide = deck.slides.find(({ id }) => id === stage.slide);
        expect(slide).toBeDefined();
        expect(stage.state).toBeLessThan(slide?.states ?? 0);
        if (stage !== before) expect(stage.at).toBeGreaterThan(before.at);
        const times = stage.log.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        before = stage;
      });
    }),
  );
});
