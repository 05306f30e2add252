/**
 * The parts of the pages that a company may replace by `components/<name>.astro`. What stands here is
 * a promise: props and marks change only with a migration note. docs/parts.md says the same in words.
 */
export const PARTS: readonly Part[] = [
  {
    name: 'Header',
    path: 'src/components/chrome/Header.astro',
    props: ['lang'],
    marks: ['class="view"', 'data-search'],
  },
  { name: 'Footer', path: 'src/components/chrome/Footer.astro', props: ['lang'], marks: [] },
  { name: 'Mark', path: 'src/components/art/Mark.astro', props: ['size', 'class'], marks: [] },
  { name: 'Hero', path: 'src/components/art/Hero.astro', props: ['alt', 'class'], marks: [] },
  {
    name: 'ModuleCard',
    path: 'src/components/chrome/ModuleCard.astro',
    props: ['lang', 'module'],
    marks: ['data-lessons'],
  },
  {
    name: 'Help',
    path: 'src/components/guidelines/Help.astro',
    props: ['lang', 'guidelines'],
    marks: [],
  },
  {
    name: 'Award',
    path: 'src/components/certificate/Award.astro',
    props: ['lang', 'certificate'],
    marks: ['data-name', 'data-day'],
  },
];

export interface Part {
  /** The name of the file, without its ending. */
  name: string;
  /** Ours, from the project's root. */
  path: string;
  /** What it is given. */
  props: readonly string[];
  /** What scripts look for in it; without it they leave out what they would do there. */
  marks: readonly string[];
}
