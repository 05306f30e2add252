import type { Desk } from './desk.ts';
import type { Draft } from './drafts.ts';

/** Something that can be made. */
export interface Kind {
  name: string;
  /** For the help: what it makes. */
  what: string;
  example: string;
  /** What has to be known, in the order in which it is asked for. */
  fields: readonly Field[];
  /** Whether it exists in a company's folder only. */
  needsCompany?: boolean;
  make(desk: Desk, values: Values): Promise<Made>;
}

/** Something that has to be known before a thing can be made. */
export interface Field {
  /** The name of its flag, too. */
  name: string;
  /** The question in the terminal. */
  ask: string;
  /** Nobody is asked for it. */
  optional?: boolean;
  /** Its flag has no value. */
  isSwitch?: boolean;
  /** What can be chosen, if it is a choice. */
  choices?(desk: Desk): Choice[];
  /** What is wrong with a value and how to mend it; undefined if nothing is. */
  fault(desk: Desk, value: string): string | undefined;
}

export interface Choice {
  value: string;
  hint?: string;
}

/** By the name of the field. */
export type Values = Partial<Record<string, string>>;

/** What is written, and what is left to do. */
export interface Made {
  drafts: Draft[];
  next: string[];
  /** Copies and translations, by their path in the company's folder: what they were made from is noted. */
  copies?: string[];
}
