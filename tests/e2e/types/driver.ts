import type { Locator, Page } from '@playwright/test';
import type { Question } from '#domain/quiz/quiz.ts';
import type { Lang } from '../support/course.ts';

/** How a learner answers one question type. Every way ends with the right answer, not yet checked. */
export interface Driver {
  /** With the keyboard alone; the focus is on the page before the question. */
  keyboard(example: Example): Promise<void>;
  /** By taps alone, without dragging. */
  taps(example: Example): Promise<void>;
  /** What a screen reader finds in the group of the question, in English: an aria snapshot. */
  tree: string;
  /** Without a script: what can be filled in, and what the opened answer says. */
  withoutScript(example: Example): Promise<void>;
  /** On paper: what a pen can fill in. */
  paper(example: Example): Promise<void>;
}

/** A question on its page: of a lesson, or the example of its type. */
export interface Example {
  page: Page;
  lang: Lang;
  form: Locator;
  question: Question;
}

/** The text of an option, to find it on the page. */
export function textOf({ question }: Example, id: string): string {
  const option = question.options.find((one) => one.id === id);
  if (!option) throw new Error(`"${question.id}" has no option "${id}".`);
  return option.text;
}

/** `a:green` in its two parts. */
export function splitPair(pair: string): [part: string, value: string] {
  const [part = '', value = ''] = pair.split(':');
  return [part, value];
}
