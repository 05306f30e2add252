import type { Slide } from '#domain/deck/deck.ts';
import type { Step } from '#domain/timetable/timetable.ts';
import type { Deck } from './deck.ts';

const steps: Step[] = [
  { id: 'scan', title: 'Scan', minutes: 10, least: 5, most: 15, priority: 2, lessons: [] },
  { id: 'write', title: 'Write', minutes: 30, most: 60, priority: 1, lessons: ['m-line'] },
  { id: 'about', title: 'About', minutes: 20, least: 10, most: 40, priority: 3, lessons: [] },
  { id: 'close', title: 'Close', minutes: 10, least: 5, most: 15, priority: 2, lessons: [] },
];

const slides: Slide[] = [
  { id: 'opening', kind: 'opening', title: 'Your profile', states: 1 },
  { id: 'agenda', kind: 'agenda', title: 'Agenda', states: 1 },
  { id: 'scan', kind: 'step', title: 'Scan', step: 'scan', states: 1 },
  { id: 'write', kind: 'step', title: 'Write', step: 'write', states: 1 },
  { id: 'line', kind: 'lesson', title: 'A line', step: 'write', lesson: 'm-line', states: 1 },
  { id: 'line-ueber', kind: 'section', title: 'Über you', step: 'write', states: 1 },
  { id: 'q1-ask', kind: 'ask', title: 'Which one?', step: 'write', question: 'q1', states: 1 },
  { id: 'q1-vote', kind: 'vote', title: 'Which one?', step: 'write', question: 'q1', states: 2 },
  { id: 'q1-why', kind: 'why', title: 'Why', step: 'write', question: 'q1', states: 1 },
  {
    id: 'q2-ask',
    kind: 'ask',
    title: 'And here?',
    step: 'write',
    question: 'q2',
    extra: true,
    states: 1,
  },
  {
    id: 'q2-vote',
    kind: 'vote',
    title: 'And here?',
    step: 'write',
    question: 'q2',
    extra: true,
    states: 2,
  },
  { id: 'about', kind: 'step', title: 'About', step: 'about', states: 1 },
  { id: 'close', kind: 'step', title: 'Close', step: 'close', states: 1 },
  { id: 'transfer', kind: 'transfer', title: 'At work', states: 1 },
  { id: 'closing', kind: 'closing', title: 'Remember', states: 1 },
  { id: 'break-1', kind: 'break', title: 'Break', states: 1 },
  { id: 'break-2', kind: 'break', title: 'Break', states: 1 },
];

/** A small deck with a question in the walk, one beside it, and two breaks, for tests. */
export const deck: Deck = { id: 'm', slides, steps };
