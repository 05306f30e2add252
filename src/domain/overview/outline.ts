/** What must be known of the course to say where a learner stands in it. */
export interface Outline {
  readonly id: string;
  readonly tier: string;
  readonly lessons: readonly OutlineLesson[];
  readonly questions: readonly OutlineQuestion[];
  readonly objectives: readonly { readonly id: string }[];
  /** The tasks for everyday work, after the lessons. */
  readonly tasks: readonly { readonly id: string }[];
}

export interface OutlineLesson {
  readonly id: string;
  readonly minutes: number;
  /** The id of the key sentence, under which its answers in review are kept. */
  readonly sentence: string;
}

export interface OutlineQuestion {
  readonly id: string;
  /** Left out while it is 1. */
  readonly rev?: number;
  readonly lesson: string;
  /** The section of the lesson that explains it. */
  readonly section: string;
  readonly objective: string;
}
