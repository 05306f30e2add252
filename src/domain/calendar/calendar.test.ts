import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type About, writeCalendar } from './file.ts';
import { type Hour, planHours, type Wish } from './hours.ts';

const HOUR = 60 * 60 * 1000;

/** Berlin in 2026 and 2027: summer time from the last Sunday of March to that of October. */
function berlin(day: string, minutes: number): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const isSummer = [
    ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
    ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
  ].some(
    ([from = '', to = '']) =>
      wall - 2 * HOUR >= Date.parse(from) && wall - 2 * HOUR < Date.parse(to),
  );
  return wall - (isSummer ? 2 : 1) * HOUR;
}

const wish: Wish = {
  today: '2026-10-13', // a Tuesday
  now: Date.parse('2026-10-13T08:00:00Z'),
  weekday: 2,
  minutes: 9 * 60,
  weeks: 4,
};

const about: About = {
  site: 'smb',
  course: 'Bootcamp',
  now: wish.now,
  remind: 0,
  describe: (index) => ({
    title: `Hour ${index + 1}`,
    text: 'Review: https://example.org/en/review/',
    link: 'https://example.org/en/review/',
  }),
};

function starts(hours: readonly Hour[]): string[] {
  return hours.map(({ start }) => new Date(start).toISOString().slice(0, 16));
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('the weekly hour', () => {
  it('begins next week if its time is over today, and today if it is not', () => {
    expect(starts(planHours(wish, berlin))[0]).toBe('2026-10-20T07:00');
    expect(starts(planHours({ ...wish, minutes: 11 * 60 }, berlin))[0]).toBe('2026-10-13T09:00');
    expect(starts(planHours({ ...wish, weekday: 1 }, berlin))[0]).toBe('2026-10-19T07:00');
  });

  it('stays at its time on the wall when the clocks change (F55)', () => {
    expect(starts(planHours(wish, berlin))).toEqual([
      '2026-10-20T07:00',
      '2026-10-27T08:00',
      '2026-11-03T08:00',
      '2026-11-10T08:00',
    ]);
    const spring = { ...wish, today: '2027-03-22', now: Date.parse('2027-03-22T00:00Z') };
    expect(starts(planHours({ ...spring, weekday: 7, weeks: 2 }, berlin))).toEqual([
      '2027-03-28T07:00',
      '2027-04-04T07:00',
    ]);
  });

  it('lasts one hour, also in the night in which the clocks change', () => {
    const night = { ...wish, today: '2026-10-24', weekday: 7, minutes: 2 * 60 + 30 };
    for (const { start, end } of planHours(night, berlin)) expect(end - start).toBe(HOUR);
  });

  it('comes as often as it was asked for, each week once', () => {
    for (const weeks of [1, 8, 52]) {
      const hours = planHours({ ...wish, weeks }, berlin);
      expect(hours).toHaveLength(weeks);
      expect(new Set(hours.map(({ week }) => week)).size).toBe(weeks);
    }
  });
});

describe('a calendar file', () => {
  it('is read by a calendar as it was meant', () => {
    const hours = planHours(wish, berlin);
    const events = parse(writeCalendar(hours, { ...about, remind: 10 }));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-10-20T07:00:00Z',
      '2026-10-27T08:00:00Z',
      '2026-11-03T08:00:00Z',
      '2026-11-10T08:00:00Z',
    ]);
    expect(events.map(({ summary }) => summary)).toEqual(['Hour 1', 'Hour 2', 'Hour 3', 'Hour 4']);
    expect(events[0]?.endDate.toString()).toBe('2026-10-20T08:00:00Z');
    const alarm = events[0]?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT10M');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('reminds only if asked to', () => {
    expect(writeCalendar(planHours(wish, berlin), about)).not.toContain('VALARM');
  });

  it('has no line of more than 75 bytes, wherever an umlaut falls, and loses none (F55)', () => {
    const text = 'Übermäßig grüne Äpfel, „süß“; schön \\ 👩‍💻 ';
    for (let shift = 0; shift < 80; shift++) {
      const words = { title: 'x'.repeat(shift) + text, text: `${text}\n${text}`, link: about.site };
      const file = writeCalendar(planHours({ ...wish, weeks: 1 }, berlin), {
        ...about,
        describe: () => words,
      });
      expect(file).not.toMatch(/[^\r]\n/);
      const lines = file.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...lines)).toBeLessThanOrEqual(75);
      const [event] = parse(file);
      expect(event?.summary).toBe(words.title);
      expect(event?.description).toBe(words.text);
    }
  });

  it('holds 200 hours (F55)', () => {
    const hours = planHours({ ...wish, weeks: 200 }, berlin);
    expect(new Set(parse(writeCalendar(hours, about)).map(({ uid }) => uid)).size).toBe(200);
  });

  it('names an hour by its week, so that a later file moves it', () => {
    const early = parse(writeCalendar(planHours(wish, berlin), about));
    const later = parse(
      writeCalendar(planHours({ ...wish, weekday: 4, now: wish.now + HOUR }, berlin), {
        ...about,
        now: wish.now + HOUR,
      }),
    );
    expect(later.map(({ uid }) => uid)).toContain(early[0]?.uid);
    expect(later[0]?.sequence).toBeGreaterThan(early[0]?.sequence ?? 0);
  });

  it('is the same for the same wish', () => {
    const hours = planHours(wish, berlin);
    expect(writeCalendar(hours, about)).toBe(writeCalendar(hours, about));
  });
});
