import { Options, type ViewProps } from './Options.tsx';

/** Radios: a new choice replaces the old one. */
export function One(props: ViewProps) {
  return <Options {...props} kind="radio" pick={(_, id) => [id]} />;
}
