import { isDone } from '#domain/progress/derive.ts';
import type { Attempt, Progress } from '#domain/progress/types.ts';
import { answerSentence, type Grade, gradeAttempts, type Kind } from './grades.ts';
import { type Memory, recall } from './memory.ts';

/**
 * What a learner can be asked again, as it stands before a moment: each question that was answered
 * or whose lesson is done, and the key sentence of each done lesson. Nothing of it is stored; it is
 * worked out from the answers, so two copies that have merged show the same.
 *
 * @param until In milliseconds since 1970; what was done then or later does not count.
 */
export function listCards(
  lessons: readonly ReviewLesson[],
  progress: Progress,
  until = Number.POSITIVE_INFINITY,
): Card[] {
  return lessons.flatMap((lesson) => [
    ...lesson.questions.flatMap(({ id, rev = 1 }) =>
      makeCard({ id, kind: 'question', lesson, rev }, progress, until),
    ),
    ...makeCard({ id: lesson.sentence.id, kind: 'sentence', lesson, rev: 1 }, progress, until),
  ]);
}

function makeCard(about: About, progress: Progress, until: number): Card[] {
  const { id, lesson } = about;
  const all = progress.attempts[id]?.list ?? [];
  const list = (all.at(-1)?.t ?? 0) < until ? all : all.filter(({ t }) => t < until);
  const done = isDone(progress, lesson.id) ? progress.lessons[lesson.id]?.done : undefined;
  const learned = done !== undefined && done < until ? done : list[0]?.t;
  if (learned === undefined) return [];
  // What was learned and not asked yet, or has changed since, counts as understood once.
  const memory = recallAnswers(about, list) ?? recall([{ t: learned, grade: 3 }]);
  return [{ ...about, memory }];
}

/**
 * What these answers have left. A large course has more than a thousand cards and each act changes
 * one, so what the others gave is kept for as long as their answers are the same object.
 */
function recallAnswers({ kind, rev }: About, list: readonly Attempt[]): Memory | undefined {
  const before = recalled.get(list);
  if (before?.rev === rev) return before.memory;
  const grades = gradeAttempts(kind, list, rev);
  const memory = grades.length > 0 ? recall(grades) : undefined;
  recalled.set(list, { rev, memory });
  return memory;
}

const recalled = new WeakMap<readonly Attempt[], { rev: number; memory: Memory | undefined }>();

/** When a card should come back, in milliseconds since 1970. */
export function dueAt({ memory }: Pick<Card, 'memory'>): number {
  return memory.t + memory.days * DAY;
}

/** How long a card has rested, measured by what it can take: the greatest is to be asked first. */
export function urgencyOf({ memory }: Card, now: number): number {
  return (now - memory.t) / memory.stability;
}

/** How a card would be remembered if its next answer, given now, had this grade. */
export function foresee(card: Card, { attempts }: Progress, now: number, grade: Grade): Memory {
  const next = { t: now, ...answerSentence(grade), rev: card.rev };
  return recall(gradeAttempts(card.kind, [...(attempts[card.id]?.list ?? []), next], card.rev));
}

/** How a card is remembered by now, whatever it was when it was drawn. */
export function remember(card: Card, { attempts }: Progress): Memory {
  return recallAnswers(card, attempts[card.id]?.list ?? []) ?? card.memory;
}

const DAY = 24 * 60 * 60 * 1000;

interface About {
  /** Of the question or of the key sentence: the id under which its answers are kept. */
  readonly id: string;
  readonly kind: Kind;
  readonly lesson: ReviewLesson;
  /** The present meaning of the question. */
  readonly rev: number;
}

/** Something that comes back in review. */
export interface Card extends About {
  readonly memory: Memory;
}

/** What a lesson gives to review. */
export interface ReviewLesson {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly topic: string;
  readonly sentence: { readonly id: string; readonly text: string };
  /** `rev` is left out while it is 1. */
  readonly questions: readonly { readonly id: string; readonly rev?: number }[];
}
