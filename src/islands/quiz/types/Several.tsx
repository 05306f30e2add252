import { several } from '#domain/quiz/several/several.ts';
import type { Kit } from '../kits.ts';
import { Options, togglePick } from './Options.tsx';

/** Checkboxes: a choice is added or taken back. */
export const kit: Kit = {
  rules: several,
  View: (props) => <Options {...props} kind="checkbox" pick={togglePick} />,
};
