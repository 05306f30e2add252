import { countTries, versionsOf } from './acts.ts';
import { isDone, lastLesson } from './derive.ts';
import type { Attempt, Progress } from './types.ts';

/**
 * Where to go on: the lesson last visited, else the next open one after it, else the first open one.
 *
 * @param lessons All ids in the order of the course.
 */
export function nextLesson(progress: Progress, lessons: readonly string[]): string | undefined {
  const from = Math.max(0, lessons.indexOf(lastLesson(progress) ?? ''));
  return [...lessons.slice(from), ...lessons.slice(0, from)].find((id) => !isDone(progress, id));
}

/** The section of a lesson at which the learner stopped reading. */
export function placeIn(progress: Progress, lesson: string): string | undefined {
  const place = progress.registers[`at/${lesson}`]?.v;
  return typeof place === 'string' ? place : undefined;
}

/** The latest answer to each of these questions, by question; what a quiz starts with. */
export function latestAttempts(
  progress: Progress,
  questions: readonly string[],
): Record<string, Attempt & { question: string }> {
  const found = questions.flatMap((question) => {
    const latest = progress.attempts[question]?.list.at(-1);
    return latest ? [[question, { ...latest, question }] as const] : [];
  });
  return Object.fromEntries(found);
}

/** How the learner stands with a question in its present meaning `rev`. */
export function standing(progress: Progress, question: string, rev = 1): Standing {
  const tries = progress.attempts[question];
  const list = tries?.list ?? [];
  return {
    tries: countTries(tries),
    best: Math.max(0, ...list.map(({ mark }) => mark)),
    mastered: list.some(({ mark }) => mark === 1),
    again: list.length > 0 && list.every((one) => one.rev < rev),
  };
}

/** Earlier versions of a text, and those from another tab or device; latest first. */
export function olderTexts(progress: Progress, artefact: string): OlderText[] {
  const versions = versionsOf(progress, artefact).slice(0, -1);
  return versions.map(({ v, t }) => ({ text: v, at: t })).reverse();
}

export interface Standing {
  /** How often it was answered, at least. */
  readonly tries: number;
  /** The best mark in any meaning the question has had, 0 to 1. */
  readonly best: number;
  /** Answered wholly right once; a new meaning keeps that. */
  readonly mastered: boolean;
  /** Answered, but not since its meaning changed: ask it once more. */
  readonly again: boolean;
}

export interface OlderText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
