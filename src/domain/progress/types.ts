/**
 * What a learner has done, as a join of facts: two copies merge without losing either. Percentages,
 * mastery and what comes next are derived (`derive.ts`), never stored.
 *
 * Every level may carry fields of a newer release; they are kept as they are.
 */
export interface Progress {
  /** How often the learner started over. Between two epochs nothing is merged: the higher one wins. */
  readonly epoch: number;
  readonly lessons: Readonly<Record<string, Lesson>>;
  /** By question, or by key sentence: then the answer says how well it was known. */
  readonly attempts: Readonly<Record<string, Tries>>;
  /** Single values that change: `last`, `check/<id>`, `reopened/<lesson>`. */
  readonly registers: Readonly<Record<string, Register>>;
  readonly artefacts: Readonly<Record<string, Artefact>>;
}

/** A part of a progress: what one act adds. Applying it is joining it. */
export type Delta = Partial<Progress>;

/** Times are milliseconds since 1970. */
export interface Lesson {
  readonly first?: number;
  /** When it was first finished. A merge never unsets it; see `reopened/<lesson>`. */
  readonly done?: number;
}

export interface Tries {
  /** How often the question was answered, as far as one device knows: at least this often. */
  readonly n: number;
  /** The first, the best and the latest answers, oldest first. */
  readonly list: readonly Attempt[];
}

/** One answer. Its content is its identity: the same answer at the same time is the same attempt. */
export interface Attempt extends Stamped {
  readonly rev: number;
  readonly answer: readonly string[];
  /** 0 to 1. */
  readonly mark: number;
}

export interface Register extends Stamped {
  readonly v: Json;
}

/**
 * A text the learner wrote, by writer: a page view, named at random and never the same twice. The
 * latest is the text, the others are older, or were written in another tab or on another device at
 * the same time. A null is a version that was seen and is not kept.
 */
export type Artefact = Readonly<Record<string, Register>>;

export interface Stamped {
  /** The clock's time, pushed past everything known about the same item: see `tick`. */
  readonly t: number;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
