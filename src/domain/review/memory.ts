import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { Graded } from './grades.ts';

const DAY = 24 * 60 * 60 * 1000;

/** No pause is longer than a year: after that the course itself has changed. */
const LONGEST = 365;

/**
 * FSRS-6 with its default weights: a card comes back when nine in ten would still know it. Without
 * fuzz, so that every device works out the same day, and without steps of minutes, which would need
 * somebody who waits for them.
 */
const fsrs = new FSRSAlgorithm(
  generatorParameters({
    enable_fuzz: false,
    enable_short_term: false,
    maximum_interval: LONGEST,
  }),
);

/** What is remembered after these grades, oldest first. There must be one. */
export function recall(grades: readonly Graded[]): Memory {
  const [first, ...rest] = grades;
  if (!first) throw new Error('A memory needs a first grade');
  return rest.reduce(gradeMemory, settle(first.t, fsrs.next_state(null, 0, first.grade)));
}

function gradeMemory(memory: Memory, { t, grade }: Graded): Memory {
  const days = Math.max(0, t - memory.t) / DAY;
  return settle(t, fsrs.next_state(memory, days, grade));
}

function settle(t: number, state: Pick<Memory, 'stability' | 'difficulty'>): Memory {
  return { t, ...state, days: fsrs.next_interval(state.stability, 0) };
}

export interface Memory {
  /** When it was last asked. */
  readonly t: number;
  /** Days until one in ten has forgotten it. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Whole days until it should come back. */
  readonly days: number;
}
