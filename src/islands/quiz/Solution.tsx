import type { Kit, SolutionProps } from './kits.ts';
import { Text } from './Text.tsx';

/**
 * The answer and its reasons: to open where no script runs, and the answer key in print. In a running
 * quiz the style sheet hides it, so that print finds it again.
 */
export function Solution({ kit, question, say }: SolutionProps & { kit: Kit }) {
  const Key = kit.Solution ?? OptionKey;
  return (
    <details className="solution" suppressHydrationWarning>
      <Text as="summary">{say('quiz.solution')}</Text>
      <Key question={question} say={say} />
    </details>
  );
}

/** Which options are right, and why. */
function OptionKey({ question, say }: SolutionProps) {
  return (
    <ul className="reasons">
      {question.options.map(({ id, text, feedback }) => {
        const reaction = question.right.includes(id) ? 'right' : 'other';
        return (
          <li className={reaction} key={id}>
            <Text as="b">{`${say(`quiz.${reaction}`)} `}</Text>
            <Text>{`${text} `}</Text>
            <Text className="why">{feedback}</Text>
          </li>
        );
      })}
    </ul>
  );
}
