import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '#domain/stage/sample.ts';
import { compileTimetable } from '#domain/timetable/compile.ts';
import { routeSlides, searchSlides, slideAfter, slideBefore } from './route.ts';

const { slides, steps } = deck;
const plan = (minutes: number) => compileTimetable(steps, minutes);
const whole = routeSlides(slides, undefined, []);

describe('a walk', () => {
  it('shows all slides but extras and breaks where there is no plan', () => {
    const others = slides.filter(({ kind, extra }) => kind !== 'break' && !extra);
    expect(whole).toEqual(others.map(({ id }) => id));
  });

  it('shows the steps of the plan only', () => {
    expect(plan(45).dropped).toEqual(['about']);
    expect(routeSlides(slides, plan(45), [])).toEqual(whole.filter((id) => id !== 'about'));
  });

  it('shows a break after the step that it follows', () => {
    const route = routeSlides(slides, plan(120), []);
    expect(plan(120).slots.map(({ id }) => id)).toContain('break-1');
    expect(route.filter((id) => id.startsWith('break'))).toEqual(['break-1']);
    const before = slides.find(({ id }) => id === route[route.indexOf('break-1') - 1]);
    const { slots } = plan(120);
    expect(before?.step).toBe(slots[slots.findIndex(({ kind }) => kind === 'break') - 1]?.id);
  });

  it('leaves out what was dropped, and a break that nothing follows any more', () => {
    const route = routeSlides(slides, plan(120), ['about', 'close']);
    expect(route).not.toContain('about');
    expect(route).not.toContain('break-1');
    expect(route.slice(-2)).toEqual(['transfer', 'closing']);
  });
});

const anyWalk = fc.record({
  minutes: fc.option(fc.integer({ min: 20, max: 240 }), { nil: undefined }),
  dropped: fc.subarray(steps.map(({ id }) => id)),
});

it('never shows a slide twice, and shows what has no step in every plan', () => {
  fc.assert(
    fc.property(anyWalk, ({ minutes, dropped }) => {
      const route = routeSlides(slides, minutes === undefined ? minutes : plan(minutes), dropped);
      expect(new Set(route).size).toBe(route.length);
      expect(route).toEqual(expect.arrayContaining(['opening', 'agenda', 'transfer', 'closing']));
      const shown = slides.filter(({ id }) => route.includes(id));
      expect(shown.filter(({ step }) => step && dropped.includes(step))).toEqual([]);
    }),
  );
});

it('goes one back from where it went one on, and on to the end from everywhere', () => {
  fc.assert(
    fc.property(anyWalk, fc.constantFrom(...slides), ({ minutes, dropped }, { id, kind }) => {
      const route = routeSlides(slides, minutes === undefined ? minutes : plan(minutes), dropped);
      const after = slideAfter(slides, route, id);
      if (after && route.includes(id)) expect(slideBefore(slides, route, after)).toBe(id);
      if (kind === 'break' && !route.includes(id)) return;
      let at: string | undefined = id;
      for (let steps = 0; at && at !== 'closing'; steps++) {
        expect(steps).toBeLessThanOrEqual(slides.length);
        at = slideAfter(slides, route, at);
      }
      expect(at).toBe('closing');
    }),
  );
});

it('goes on with what follows an extra slide', () => {
  expect(slideAfter(slides, whole, 'q2-vote')).toBe('about');
  expect(slideBefore(slides, whole, 'q2-ask')).toBe('q1-why');
});

it('asks a question beside the walk to its end, and back to its beginning', () => {
  expect(slideAfter(slides, whole, 'q2-ask')).toBe('q2-vote');
  expect(slideBefore(slides, whole, 'q2-vote')).toBe('q2-ask');
});

describe('looking for a slide', () => {
  const find = (query: string) => searchSlides(slides, query).map(({ id }) => id);

  it('takes a number for the place in the deck', () => {
    expect(find('3')).toEqual(['scan']);
    expect(find('99')).toEqual([]);
  });

  it('takes words for a part of the title, whatever their marks and capitals', () => {
    expect(find('uber')).toEqual(['line-ueber']);
    expect(find(' which  ONE ')).toEqual(['q1-ask', 'q1-vote']);
    expect(find('which two')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });
});
