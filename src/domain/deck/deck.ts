/**
 * What a trainer presents: one deck a module, the same slides in every language. The page carries it
 * as `<section class="slide" id data-…>` elements; this is what the code knows of each.
 */
export interface Slide {
  /** Unique in the deck and the same in every language; it stands behind `#` in the address. */
  readonly id: string;
  readonly kind: SlideKind;
  readonly title: string;
  /** The step of the workshop that it belongs to (an id of the agenda); none for opening and closing. */
  readonly step?: string | undefined;
  readonly lesson?: string | undefined;
  /** The question that it asks, puts to the vote or explains. */
  readonly question?: string | undefined;
  /** What the author gives its section; on the first slide of a section only. */
  readonly minutes?: number | undefined;
  /** “Next” passes it over; the trainer comes to it by overview or number. */
  readonly extra?: boolean | undefined;
  /** How many states “next” walks through before the next slide comes; 1 for most. */
  readonly states: number;
}

/**
 * - `opening`, `agenda`, `transfer`, `closing`: from module and workshop, once a deck
 * - `step`: the task of a step of the workshop
 * - `lesson`: the title of a lesson
 * - `section`: a section of a lesson, or a part of it
 * - `ask`, `vote`, `why`: a question alone, its options, and the feedback to them
 * - `break`: skipped unless the timetable has a break there
 */
export type SlideKind =
  | 'opening'
  | 'agenda'
  | 'step'
  | 'lesson'
  | 'section'
  | 'ask'
  | 'vote'
  | 'why'
  | 'break'
  | 'transfer'
  | 'closing';

/** A slide with what it shows and what its speaker reads, both as HTML. */
export interface DrawnSlide extends Slide {
  /** What stands inside the slide's box; the lengths in it are parts of the box's size. */
  readonly html: string;
  /** Empty if there is nothing to say. */
  readonly notes: string;
  /** Language and direction of both, where they stand in for a translation. */
  readonly spoken?: Spoken | undefined;
}

interface Spoken {
  readonly lang: string;
  readonly dir: string;
}

/** All slides of a module in the order of the source. */
export interface Deck {
  /** Id of the module. */
  readonly id: string;
  readonly slides: readonly DrawnSlide[];
}
