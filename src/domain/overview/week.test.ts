import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Offset, weekAround } from './week.ts';

const HOUR = 60 * 60 * 1000;
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

/** What `-new Date(at).getTimezoneOffset()` is in a zone. */
function offsetIn(timeZone: string): Offset {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day, hour, minute, second } = parts;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
  };
}

const berlin = offsetIn('Europe/Berlin');
const at = (iso: string) => Date.parse(iso);
const show = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((time) => new Date(time).toISOString().slice(0, 16));

describe('a week', () => {
  it('goes from Monday at four to Monday at four, where the learner is', () => {
    const week = ['2026-11-23T03:00Z', '2026-11-30T03:00Z'];
    for (const now of ['2026-11-23T03:00Z', '2026-11-25T12:00Z', '2026-11-30T02:59Z']) {
      expect(show(weekAround(at(now), berlin)).map((one) => `${one}Z`)).toEqual(week);
    }
    expect(show(weekAround(at('2026-11-23T02:59Z'), berlin))[1]).toBe('2026-11-23T03:00');
  });

  it('is an hour shorter or longer when the clock is changed', () => {
    const length = (now: string) => {
      const { from, to } = weekAround(at(now), berlin);
      return (to - from) / HOUR;
    };
    expect(length('2026-03-25T12:00Z')).toBe(167);
    expect(length('2026-10-21T12:00Z')).toBe(169);
    // The change itself lies before four on Sunday.
    expect(length('2026-03-29T12:00Z')).toBe(167);
    expect(length('2026-03-30T12:00Z')).toBe(168);
  });

  it('holds now, and the next one begins where it ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2000-01-01'), max: at('2060-01-01') }),
        fc.constantFrom(...zones.map(offsetIn)),
        (now, offset) => {
          const { from, to } = weekAround(now, offset);
          expect(from).toBeLessThanOrEqual(now);
          expect(to).toBeGreaterThan(now);
          expect(weekAround(to, offset).from).toBe(to);
          expect(weekAround(from - 1, offset).to).toBe(from);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can be told of a clock that stands before 1970', () => {
    expect(show(weekAround(-1, () => 0))).toEqual(['1969-12-29T04:00', '1970-01-05T04:00']);
  });
});
