import { several } from '#domain/quiz/several/several.ts';
import type { Kit } from '../kits.ts';
import { Options } from './Options.tsx';

/** Checkboxes: a choice is added or taken back. */
export const kit: Kit = {
  rules: several,
  View: (props) => (
    <Options
      {...props}
      kind="checkbox"
      pick={(answer, id) =>
        answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id]
      }
    />
  ),
};
