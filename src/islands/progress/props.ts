import type { OutlineQuestion } from '#domain/overview/outline.ts';
import type { Params } from '#i18n/translate.ts';
import type { ShareData } from './share/props.ts';

/** What the page gives to the island, from `progress.json`. */
export interface ProgressData {
  lang: string;
  /** The sentences `progress.*`, `bootcamp.*`, `carry.*` and some more of the page's language. */
  strings: Record<string, string>;
  /** What the course calls itself; it goes into the file that a learner takes along. */
  course: string;
  /** How the names of those files begin. */
  prefix: string;
  /** The page where cards come back. */
  review: { title: string; path: string };
  /** The page that helps to find out where to begin. */
  level?: { title: string; path: string } | undefined;
  /** Whether learners can make a code of their results. */
  share: boolean;
  tiers: readonly TierInfo[];
  /** The modules that learners can take, in the order of the course. */
  modules: readonly ModuleInfo[];
}

export interface ProgressProps extends ProgressData {
  /**
   * Hands the progress to the browser as a file; returns its name.
   *
   * @param profile Another profile than the one to which the page belongs.
   */
  download: (title: string, profile?: string) => string;
  /** The address of the page without its fragment. */
  address: string;
  /**
   * Hands over what links carry that open this page: one that is there already, and each later one.
   *
   * @returns Stops it.
   */
  onLink: (take: (text: string) => void) => () => void;
  /** Opens the page anew, with the profile whose turn it is. */
  reload: () => void;
  /** Fetches what a code of results is made with. */
  loadShare: () => Promise<ShareData>;
  /** Hands a file to the browser. */
  save: (file: File) => void;
  /** Where the site stands: `https://example.org`. Addresses in a file need it. */
  origin?: string | undefined;
  /** The element after the training map; all but the beginning of the page goes there. */
  rest?: Element | undefined;
}

export interface TierInfo {
  id: string;
  title: string;
  /** What is being written. */
  coming: { modules: number; minutes: number };
}

export interface ModuleInfo {
  id: string;
  tier: string;
  title: string;
  path: string;
  lessons: readonly LessonInfo[];
  questions: readonly OutlineQuestion[];
  objectives: readonly ObjectiveInfo[];
  /** The tasks for everyday work, on the module's own page. */
  tasks: readonly TaskInfo[];
}

export interface LessonInfo {
  id: string;
  title: string;
  path: string;
  minutes: number;
  tasks: readonly TaskInfo[];
  /** The id of the key sentence. */
  sentence: string;
  sections: readonly TaskInfo[];
}

export interface ObjectiveInfo {
  id: string;
  text: string;
}

export interface TaskInfo {
  id: string;
  title: string;
}

/** Finds a sentence and fills it. */
export type Say = (key: string, params?: Params) => string;
