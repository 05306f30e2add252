import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from './file.ts';
import { isClash, type ProgrammeWish, planProgramme } from './programme.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Berlin in 2026 and 2027: summer time from the last Sunday of March to that of October. */
function berlin(day: string, minutes: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const summers = [
    ['2026-03-29T03:00Z', '2026-10-25T03:00Z'],
    ['2027-03-28T03:00Z', '2027-10-31T03:00Z'],
  ];
  const isSummer = summers.some(
    ([from = '', to = '']) => wall >= Date.parse(from) && wall < Date.parse(to),
  );
  return wall - (isSummer ? 2 : 1) * HOUR;
}

const wish: ProgrammeWish = {
  start: '2026-09-01', // a Tuesday
  phases: [2, 3, 4, 3],
  hour: { weekday: 2, minutes: 9 * 60 },
  call: { weekday: 4, minutes: 13 * 60 },
};

const anyWish = fc.record({
  start: fc
    .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  phases: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
  hour: fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    minutes: fc.integer({ min: 0, max: 22 * 60 }),
  }),
  call: fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    minutes: fc.integer({ min: 0, max: 22 * 60 }),
  }),
});
const utc = (day: string, minutes: number) => Date.parse(day) + minutes * MINUTE;

describe('a programme of twelve months', () => {
  const dates = planProgramme(wish, berlin);
  const of = (kind: string) => dates.filter((date) => date.kind === kind);

  it('has an hour every week, from the first such day on', () => {
    const hours = of('hour');
    expect(hours).toHaveLength(53);
    expect(hours[0]?.day).toBe('2026-09-01');
    expect(hours.at(-1)?.day).toBe('2027-08-31');
  });

  it('has a call every other week, and compares at half-time and at the end', () => {
    expect(
      of('call')
        .slice(0, 3)
        .map(({ day }) => day),
    ).toEqual(['2026-09-03', '2026-09-17', '2026-10-01']);
    expect(of('comparison').map(({ day }) => day)).toEqual(['2027-03-04', '2027-08-26']);
  });

  it('stays at its time on the wall when the clocks change (F55)', () => {
    const october = of('hour').filter(({ day }) => day > '2026-10-19' && day < '2026-10-28');
    expect(october.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-10-20T07:00:00.000Z',
      '2026-10-27T08:00:00.000Z',
    ]);
    const march = of('hour').filter(({ day }) => day > '2027-03-22' && day < '2027-03-31');
    expect(march.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2027-03-23T08:00:00.000Z',
      '2027-03-30T07:00:00.000Z',
    ]);
  });

  it('knows month and phase of each date', () => {
    const at = (day: string) => dates.find((date) => date.day === day);
    expect(at('2026-10-27')).toMatchObject({ phase: 0, month: 2 });
    expect(at('2026-11-03')).toMatchObject({ phase: 1, month: 3 });
    expect(at('2027-08-24')).toMatchObject({ phase: 3, month: 12 });
  });

  it('is read by a calendar as it was meant', () => {
    const text = writeCalendar(dates, {
      site: 'smb',
      course: 'Bootcamp',
      now: Date.parse('2026-08-01'),
      remind: 0,
      describe: (index) => ({
        title: `Gespräch über Überraschungen, größere und kleinere: ${index}`,
        text: 'Zwei Stärken, ein nächster Schritt; äöü ß',
        link: 'https://example.org/de/',
      }),
    });
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(dates.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(dates.length);
    expect(events[0]?.startDate.toString()).toBe('2026-09-01T07:00:00Z');
    expect(events[0]?.endDate.toString()).toBe('2026-09-01T08:00:00Z');
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
  });
});

describe('any programme', () => {
  it('lies between its first day and its last, an hour in each week, each date once', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        const dates = planProgramme(any, utc);
        const months = any.phases.reduce((sum, length) => sum + length, 0);
        expect(dates.every(({ day }) => day >= any.start)).toBe(true);
        expect(dates.every(({ month }) => month >= 1 && month <= months)).toBe(true);
        expect(dates.every(({ phase }) => phase >= 0 && phase < any.phases.length)).toBe(true);
        expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
        const hours = dates.filter(({ kind }) => kind === 'hour');
        for (const [index, { start }] of hours.slice(1).entries()) {
          expect(start - (hours[index]?.start ?? 0)).toBe(7 * 24 * HOUR);
        }
        expect(dates.filter(({ kind }) => kind === 'comparison').length).toBeGreaterThan(0);
      }),
    );
  });

  it('has no two dates over each other unless it said so before', () => {
    fc.assert(
      fc.property(anyWish, (any) => {
        fc.pre(!isClash(any) && any.hour.weekday === any.call.weekday);
        const dates = planProgramme(any, utc);
        for (const [index, { start }] of dates.slice(1).entries()) {
          expect(start).toBeGreaterThanOrEqual(dates[index]?.end ?? 0);
        }
      }),
    );
  });

  it('moves a date and does not double it when only the time is another', () => {
    const ids = (minutes: number) =>
      planProgramme({ ...wish, hour: { weekday: 3, minutes } }, utc)
        .map(({ id }) => id)
        .sort();
    expect(ids(600)).toEqual(ids(900));
  });

  it('starts at the end of a month without losing one that is shorter', () => {
    const dates = planProgramme({ ...wish, start: '2027-01-31', phases: [1, 1] }, utc);
    expect(dates.find(({ day }) => day === '2027-02-23')).toMatchObject({ month: 1 });
    expect(dates.find(({ day }) => day === '2027-03-02')).toMatchObject({ month: 2, phase: 1 });
  });
});
