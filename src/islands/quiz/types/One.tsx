import { one } from '#domain/quiz/one/one.ts';
import type { Kit } from '../kits.ts';
import { Options } from './Options.tsx';

/** Radios: a new choice replaces the old one. */
export const kit: Kit = {
  rules: one,
  View: (props) => <Options {...props} kind="radio" pick={(_, id) => [id]} />,
};
