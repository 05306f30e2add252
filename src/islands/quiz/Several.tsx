import type { Answer } from '#domain/quiz/quiz.ts';
import { Options, type ViewProps } from './Options.tsx';

/** Checkboxes: every click adds or takes away. */
export function Several(props: ViewProps) {
  return <Options {...props} kind="checkbox" pick={toggle} />;
}

function toggle(answer: Answer, id: string): Answer {
  return answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id];
}
