/** Something that whoever runs the site should know, and what to do about it. */
export interface Finding {
  level: Level;
  /** A file with its line, a page, a field. */
  where: string;
  /** What was found, as a sentence. */
  what: string;
  /** What to do, as a sentence. */
  now: string;
  /** Something long to look at, a difference between two files. */
  more?: string;
}

/** `error` ends the doctor with 1, `warning` wants to be read, `note` is good to know. */
export type Level = 'error' | 'warning' | 'note';

/** One part of the site that was looked at. */
export interface Section {
  /** For programs: `facts`. */
  id: string;
  /** For people: `Facts`. */
  title: string;
  /** What is said when there is nothing to do. */
  fine: string;
  findings: Finding[];
  /** Figures, a row for each thing that was counted; the names of the columns are those of the fields. */
  table?: readonly Record<string, string | number>[];
}
