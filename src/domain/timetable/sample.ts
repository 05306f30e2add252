import type { Step } from './timetable.ts';

/** For tests: a workshop of 90 minutes with two steps for time to spare. */
export const steps: readonly Step[] = [
  { id: 'look', title: 'Look', minutes: 10, least: 5, most: 15, priority: 2, lessons: [] },
  { id: 'photo', title: 'Photo', minutes: 20, least: 10, most: 30, priority: 4, lessons: [] },
  { id: 'ask', title: 'Ask', minutes: 15, least: 10, most: 20, priority: 2, lessons: [] },
  { id: 'write', title: 'Write', minutes: 25, least: 15, most: 30, priority: 1, lessons: [] },
  { id: 'test', title: 'Test', minutes: 15, least: 10, most: 20, priority: 1, lessons: [] },
  { id: 'about', title: 'About', minutes: 15, least: 10, most: 25, priority: 3, lessons: [] },
  { id: 'view', title: 'View', minutes: 15, least: 10, most: 25, priority: 4, lessons: [] },
  { id: 'close', title: 'Close', minutes: 10, least: 5, most: 15, priority: 2, lessons: [] },
];
