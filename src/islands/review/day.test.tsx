import { expect, test, vi } from 'vitest';
import { dateOf, dayOf, formatDate, instantOf } from './day.ts';

vi.stubEnv('TZ', 'Europe/Berlin');

test('the day begins at four in the morning, by the clock on the wall', () => {
  const night = new Date(2026, 10, 24, 3, 59).getTime();
  const morning = new Date(2026, 10, 24, 4).getTime();
  expect(dayOf(night)).toEqual({ start: new Date(2026, 10, 23, 4).getTime(), end: morning });
  expect(dayOf(morning).start).toBe(morning);
  expect(dateOf(night)).toBe('2026-11-23');
  expect(dateOf(morning)).toBe('2026-11-24');
});

test('days follow each other without a gap, also when the clocks change', () => {
  let { start, end } = dayOf(new Date(2026, 0, 1, 12).getTime());
  const lengths = new Set<number>();
  for (let days = 0; days < 400; days++) {
    lengths.add((end - start) / 3_600_000);
    const next = dayOf(end);
    expect(next.start).toBe(end);
    ({ start, end } = next);
  }
  expect([...lengths].sort()).toEqual([23, 24, 25]);
});

test('a moment is told by the clock on the wall', () => {
  expect(instantOf('2026-03-29', 9 * 60)).toBe(Date.UTC(2026, 2, 29, 7));
  expect(instantOf('2026-03-28', 9 * 60)).toBe(Date.UTC(2026, 2, 28, 8));
});

test('a date has its weekday in the language of the page', () => {
  expect(formatDate('2026-11-24', 'en')).toBe('Tuesday, 24 November 2026');
  expect(formatDate('2026-11-24', 'de')).toBe('Dienstag, 24. November 2026');
});
