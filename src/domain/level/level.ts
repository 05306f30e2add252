import type { Progress } from '#domain/progress/types.ts';

/**
 * How the learner stands in every topic: what the questions say and what he believes of himself,
 * side by side. Self-assessment alone is inaccurate (D-17 of the fact base), one question a tier is
 * rough: it proposes where to start, and locks nothing.
 *
 * @param topics in the order of the course, each with its questions from the lowest tier up
 */
export function lookAtLevel(progress: Progress, topics: readonly LevelTopic[]): TopicLevel[] {
  return topics.map(({ id, questions }) => {
    const marks = questions.map((question) => markOf(progress, question));
    const self = progress.registers[`level/${id}`]?.v;
    const answered = marks.every((mark) => mark !== undefined);
    // The first tier whose question is not right; with all of them right the highest one.
    const open = marks.findIndex((mark) => mark !== 1);
    const proposed = open < 0 ? questions.length - 1 : open;
    return {
      id,
      right: marks.filter((mark) => mark === 1).length,
      ...(answered && { proposed }),
      ...(isTier(self, questions.length) && { self }),
    };
  });
}

/** The questions in the order in which they are asked: tier by tier, so that topics alternate. */
export function orderQuestions(topics: readonly LevelTopic[]): string[] {
  const tiers = Math.max(0, ...topics.map(({ questions }) => questions.length));
  return Array.from({ length: tiers }, (_, tier) =>
    topics.flatMap(({ questions }) => questions[tier] ?? []),
  ).flat();
}

/** The answers of the present run, by question; a new run leaves the earlier ones behind. */
export function answersOf(
  progress: Progress,
  questions: readonly string[],
): Record<string, readonly string[]> {
  const found = questions.flatMap((id) => {
    const attempt = latest(progress, id);
    return attempt ? [[id, attempt.answer] as const] : [];
  });
  return Object.fromEntries(found);
}

/** How estimate and answers go together; undefined unless both are there. */
export function compareLevels({ self, proposed }: TopicLevel): Comparison | undefined {
  if (self === undefined || proposed === undefined) return undefined;
  if (self === proposed) return 'same';
  return self > proposed ? 'above' : 'below';
}

function markOf(progress: Progress, question: string): number | undefined {
  return latest(progress, question)?.mark;
}

function latest(progress: Progress, question: string) {
  const attempt = progress.attempts[question]?.list.at(-1);
  const since = progress.registers[RUN];
  return attempt && (!since || attempt.t > since.t) ? attempt : undefined;
}

function isTier(value: unknown, tiers: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < tiers;
}

/** The register that marks the beginning of a new run. */
export const RUN = 'level/run';

export type Comparison = 'same' | 'above' | 'below';

export interface LevelTopic {
  readonly id: string;
  /** Ids of its questions, one for each tier from the lowest up. */
  readonly questions: readonly string[];
}

/** Tiers are counted from 0. */
export interface TopicLevel {
  readonly id: string;
  /** How many of its questions are right. */
  readonly right: number;
  /** Where to start; left out until every question of the topic is answered. */
  readonly proposed?: number;
  /** What the learner believes. */
  readonly self?: number;
}
