import type { Answer } from '#domain/quiz/quiz.ts';
import { review, type TextQuestion, text } from '#domain/quiz/text/text.ts';
import type { Say } from '../../props.ts';
import { Text } from '../../Text.tsx';

/** What the learner found in the own text: two strengths, and one next step. */
export function Review({ question, answer, say }: ReviewProps) {
  const { strong, next } = review(question, answer);
  const verdict = text.verdict?.(question, answer);
  return (
    <div className="self-review">
      {verdict && <Text as="p">{say(verdict.key, verdict.values)}</Text>}
      <ul>
        {strong.map((point) => (
          <li className="right" key={point.id}>
            <Text as="b">{`${say('text.strong')} `}</Text>
            <Text>{point.text}</Text>
          </li>
        ))}
        {next && (
          <li className="next-step">
            <Text as="b">{`${say('text.next')} `}</Text>
            <Text>{`${next.text} `}</Text>
            <Text className="why">{next.feedback}</Text>
          </li>
        )}
      </ul>
    </div>
  );
}

interface ReviewProps {
  question: TextQuestion;
  answer: Answer;
  say: Say;
}
