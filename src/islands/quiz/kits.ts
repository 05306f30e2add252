import type { ReactNode } from 'react';
import type { Answer, Question, QuestionType, Rules } from '#domain/quiz/quiz.ts';
import type { Turn } from '#domain/quiz/session.ts';
import type { TypeName } from '#domain/quiz/types.ts';
import type { Say } from './props.ts';

/** Every question type by its name: a page loads those that its questions have. */
const loaders: Record<TypeName, () => Promise<Kit>> = {
  one: async () => (await import('./types/One.tsx')).kit,
  several: async () => (await import('./types/Several.tsx')).kit,
  pair: async () => (await import('./types/Pair.tsx')).kit,
  gap: async () => (await import('./types/Gap.tsx')).kit,
  case: async () => (await import('./types/Case.tsx')).kit,
  estimate: async () => (await import('./types/Estimate.tsx')).kit,
  fix: async () => (await import('./types/Fix.tsx')).kit,
  spot: async () => (await import('./types/Spot.tsx')).kit,
  text: async () => (await import('./types/Text.tsx')).kit,
  match: async () => (await import('./types/Match.tsx')).kit,
  sort: async () => (await import('./types/Sort.tsx')).kit,
  order: async () => (await import('./types/Order.tsx')).kit,
};

/**
 * Loads what the questions need: rules, view, style.
 * @throws when a type is unknown, or its code cannot be fetched.
 */
export async function loadKits(questions: readonly Question[]): Promise<Kits> {
  const types = [...new Set(questions.map(({ type }) => type))];
  const load = async (type: string) => [type, await loaders[type as TypeName]()] as const;
  return Object.fromEntries(await Promise.all(types.map(load)));
}

/** The rules of the loaded types. */
export function rulesIn(kits: Kits): Rules {
  return Object.fromEntries(Object.entries(kits).map(([type, { rules }]) => [type, rules]));
}

/** What a page needs of one question type. A view takes questions of its own type only. */
export interface Kit<Q extends Question = Question> {
  readonly rules: QuestionType<Q>;
  View(props: ViewProps<Q>): ReactNode;
  /** The answer key; `Solution.tsx` lists the options with their feedback, if left out. */
  Solution?(props: SolutionProps<Q>): ReactNode;
  /** Address of its style sheet, if it has one. */
  readonly sheet?: string;
}

export type Kits = Readonly<Record<string, Kit>>;

/** What every view of a question type gets. */
export interface ViewProps<Q extends Question = Question> {
  /** Name of the form field; what the form sends under it is the answer. */
  name: string;
  /** Its options stand in the order in which they are shown. */
  question: Q;
  rules: Rules;
  turn: Turn;
  say: Say;
  /** The quiz runs in the browser. Until then the inputs keep their state themselves. */
  live: boolean;
  /** Left out where nobody listens. */
  onAnswer?: ((answer: Answer) => void) | undefined;
}

export interface SolutionProps<Q extends Question = Question> {
  question: Q;
  say: Say;
}
