import type { Hex } from './convert.ts';

/** Ink on warm paper, right and wrong: what stays as it is whatever the brand. */
export const NEUTRALS: Record<Theme, Record<Neutral, Hex>> = {
  light: {
    paper: '#fcfaf4',
    sheet: '#ffffff',
    ink: '#181f2e',
    quiet: '#545b69',
    line: '#d3d8e0',
    edge: '#808693',
    good: '#007840',
    bad: '#c2272d',
  },
  dark: {
    paper: '#0f141d',
    sheet: '#191e29',
    ink: '#f1eee9',
    quiet: '#acb1bb',
    line: '#353b45',
    edge: '#6f7581',
    good: '#5ccb89',
    bad: '#fb817a',
  },
};

export type Neutral = 'paper' | 'sheet' | 'ink' | 'quiet' | 'line' | 'edge' | 'good' | 'bad';
export type Theme = 'light' | 'dark';
