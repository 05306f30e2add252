import type { Question } from '#domain/quiz/quiz.ts';
import type { Say } from './props.ts';
import { Text } from './Text.tsx';

/**
 * Which options are right, and why: to open where no script runs, and the answer key in print.
 * In a running quiz the style sheet hides it, so that print finds it again.
 */
export function Solution({ question, say }: { question: Question; say: Say }) {
  return (
    <details className="key" suppressHydrationWarning>
      <Text as="summary">{say('quiz.solution')}</Text>
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
    </details>
  );
}
