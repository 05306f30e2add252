import { countShared } from '#domain/writing/keywords.ts';
import { markAnswer, readAnswer } from './mark.ts';
import type { Answer, Option, Question, Rules } from './quiz.ts';
import { shuffle } from './shuffle.ts';

/** How people pass tests about which they know nothing. Only for the checks of authors, never for pages. */
export const strategies = ['longest', 'first', 'keywords'] as const;

/**
 * The mark for answering without knowledge: by the longest option, by the first one as it is written,
 * by the one that shares most words with the question. Where several options are right, the guesser
 * is told how many. Where a strategy finds no difference, chance decides. Undefined for a question
 * that offers nothing to choose from.
 */
export function guessMark(
  rules: Rules,
  question: Question,
  strategy: Strategy,
): number | undefined {
  const task = taskOf(rules, question);
  const answer = task && guess(question, task, strategy);
  return answer ? markAnswer(rules, question, answer).mark : chanceMark(rules, question);
}

/** The mark that blind chance gets in the long run; undefined where there is nothing to choose from. */
export function chanceMark(rules: Rules, question: Question): number | undefined {
  const task = taskOf(rules, question);
  if (!task) return undefined;
  const marks = chances(question, task).map((answer) => markAnswer(rules, question, answer).mark);
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

/**
 * At which places the right options of a question stand, counted from 0; none where nothing is picked
 * from three or more.
 */
export function rightPlaces(rules: Rules, question: Question): number[] {
  if (taskOf(rules, question)?.kind !== 'pick') return [];
  return partsOf(question)
    .filter((part) => part.length > 2)
    .flatMap((part) => [...part.entries()])
    .filter(([, { id }]) => question.right.includes(id))
    .map(([place]) => place);
}

function guess(question: Question, task: Task, strategy: Strategy): Answer | undefined {
  const stem = `${question.prompt} ${question.context ?? ''}`;
  if (task.kind === 'pair') {
    const { values } = task;
    return question.options.map((option, row) => {
      // As many values as options: the first guess is that they stand in the same order.
      const near = values.length < question.options.length ? 0 : row;
      const turned = [...values.slice(near), ...values.slice(0, near)];
      const [best] = rank(turned, strategy, option.text) ?? turned;
      return `${option.id}:${best?.id}`;
    });
  }
  if (task.kind === 'order') return rank(question.options, strategy, stem)?.map(({ id }) => id);
  const picks = partsOf(question).map((part) => {
    const ranked = rank(part, strategy, stem)?.map(({ id }) => id);
    return ranked?.slice(0, Math.max(1, countRight(part, question.right)));
  });
  return picks.every((pick) => pick !== undefined) ? picks.flat() : undefined;
}

/**
 * Options to pick from: all together; in two parts where the question names those of the first; or
 * by the step at which each can be picked.
 */
function partsOf(question: Question): (readonly Option[])[] {
  const { options, right, ...rest } = question;
  const steps = Map.groupBy(options, (option) => ('step' in option ? option.step : undefined));
  if (steps.size > 1) return [...steps.values()];
  const ids = options.map(({ id }) => id);
  const fields: unknown[] = Object.values(rest);
  const first = fields.find((value): value is string[] => isSome(value, ids));
  if (!first) return [options];
  const isFirst = ({ id }: Option) => first.includes(id);
  return [options.filter(isFirst), options.filter((option) => !isFirst(option))];
}

function isSome(value: unknown, ids: string[]): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length < ids.length &&
    value.every((id) => ids.includes(id))
  );
}

/** Best first; undefined if all are alike. */
function rank<T extends Item>(
  items: readonly T[],
  strategy: Strategy,
  stem: string,
): T[] | undefined {
  if (strategy === 'first') return [...items];
  const scores = new Map(items.map((item) => [item, score(item.text, strategy, stem)]));
  if (new Set(scores.values()).size < 2) return undefined;
  return [...items].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function score(text: string, strategy: Strategy, stem: string): number {
  return strategy === 'longest'
    ? text.replace(/\{[^}]*\}/g, FILLED).length
    : countShared(text, stem);
}

/** About as long as what is filled in for `{fact:headline-length}`. */
const FILLED = '220 characters';

/** Answers that are equally likely: all of them where they are few, a fair sample otherwise. */
function chances(question: Question, task: Task): Answer[] {
  const { options, right } = question;
  const ids = options.map(({ id }) => id);
  if (task.kind === 'pick') {
    const parts = partsOf(question).map((part) => setsOf(part, right));
    return parts.reduce<string[][]>(
      (all, sets) => all.flatMap((some) => sets.map((set) => some.concat(set))),
      [[]],
    );
  }
  return Array.from({ length: SAMPLE }, (_, run) =>
    task.kind === 'order'
      ? shuffle(ids, `${run}`)
      : ids.map((id) => `${id}:${shuffle(task.values, `${run}/${id}`)[0]?.id}`),
  );
}

/** Each option alone where one is right, every set of them where several may be. */
function setsOf(part: readonly Option[], right: Answer): string[][] {
  const ids = part.map(({ id }) => id);
  if (countRight(part, right) < 2) return ids.map((id) => [id]);
  let sets: string[][] = [[]];
  for (const id of ids) sets = sets.flatMap((set) => [set, [...set, id]]);
  return sets.filter((set) => set.length > 0);
}

function countRight(part: readonly Option[], right: Answer): number {
  return part.filter(({ id }) => right.includes(id)).length;
}

const SAMPLE = 600;

/** What is to be done, read off the right answer: whatever the type, it works alike. */
function taskOf(rules: Rules, question: Question): Task | undefined {
  const { options, right } = question;
  const ids = options.map(({ id }) => id);
  if (right.length === 0) return undefined;
  if (right.every((token) => ids.includes(token))) {
    const turned = readAnswer(rules, question, [...right].reverse()).join();
    const ordered = right.length > 1 && turned !== readAnswer(rules, question, right).join();
    return { kind: ordered ? 'order' : 'pick' };
  }
  const pairs = right.map((token) => token.split(':'));
  const wanted = pairs.map(([, value]) => value);
  if (!pairs.every(([part = '']) => ids.includes(part))) return undefined;
  const lists = Object.values(question).filter(isItems);
  const values = lists.find((list) => wanted.every((value) => list.some(({ id }) => id === value)));
  return values && { kind: 'pair', values };
}

function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item?.id === 'string' && typeof item?.text === 'string')
  );
}

interface Item {
  readonly id: string;
  readonly text: string;
}

type Task =
  | { readonly kind: 'pick' }
  | { readonly kind: 'order' }
  | { readonly kind: 'pair'; readonly values: readonly Item[] };

export type Strategy = (typeof strategies)[number];
