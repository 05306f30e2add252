/**
 * What a presentation looks like at one moment, whichever window shows it. It is small, travels whole,
 * and the newer one wins: `at` is the time of the last act, but always later than the act that it was
 * answering; `by` decides between two of the same moment.
 */
export interface Stage {
  /** Id of the module. */
  readonly deck: string;
  /** Id of the slide that is shown. */
  readonly slide: string;
  /** Which of the slide's states, from 0. */
  readonly state: number;
  readonly black: boolean;
  /** Id of the slide that a break was put after by hand: “next” goes on from there. */
  readonly left?: string | undefined;
  /** The length that the trainer chose, in minutes; none: the whole deck without a plan. */
  readonly minutes?: number | undefined;
  /** When the workshop began or shall begin, in milliseconds since 1970. */
  readonly start?: number | undefined;
  /** When the clock was stopped, in milliseconds since 1970; none: it runs. */
  readonly paused?: number | undefined;
  /** Ids of the steps that the trainer dropped on the way. */
  readonly dropped: readonly string[];
  /** What the room voted: hands for each option, by the question's id. */
  readonly votes: Readonly<Record<string, Votes>>;
  /** What the trainer said about the room; nothing by default. */
  readonly room?: Room | undefined;
  /** When which step was entered, in order: the rehearsal log is made of it. */
  readonly log: readonly { readonly step: string; readonly at: number }[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Random name of the window that acted. */
  readonly by: string;
}

/**
 * Hands by option id; for a question without options `{ had, not }`: who had it right and who had not.
 * Nobody is identified: these are numbers and no names.
 */
export type Votes = Readonly<Record<string, number>>;

export interface Room {
  /** How many people take part. */
  readonly people?: number | undefined;
  /** The bars grow while the room still votes; else they wait for the reveal, since seen votes sway. */
  readonly open?: boolean | undefined;
  /** Ids of the questions whose votes a camera read from cards. */
  readonly cards?: readonly string[] | undefined;
}
