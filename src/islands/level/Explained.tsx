import { Text } from '#islands/quiz/Text.tsx';
import type { LevelData, Say } from './props.ts';

/** Every question with the learner's answer and the right one, and why. */
export function Explained({ topics, questions, answers, say }: ExplainedProps) {
  const order = topics.flatMap((topic) => topic.questions);
  return (
    <details className="level-why">
      <Text as="summary">{say('level.answers')}</Text>
      <ol>
        {order.map((id) => {
          const question = questions.find((one) => one.id === id);
          const given = answers[id]?.[0];
          return (
            question && (
              <li key={id}>
                <Text as="b">{question.prompt}</Text>
                <ul className="reasons">
                  {question.options
                    .filter((option) => option.id === given || question.right.includes(option.id))
                    .map((option) => {
                      const right = question.right.includes(option.id);
                      return (
                        <li key={option.id} className={right ? 'right' : 'wrong'}>
                          <Text as="b">{say(right ? 'level.right' : 'level.wrong')}</Text>
                          <Text>{` ${option.text} `}</Text>
                          <Text className="why">{option.feedback}</Text>
                        </li>
                      );
                    })}
                </ul>
                {!given && <Text as="p">{say('level.skipped')}</Text>}
              </li>
            )
          );
        })}
      </ol>
    </details>
  );
}

interface ExplainedProps extends LevelData {
  answers: Readonly<Record<string, readonly string[]>>;
  say: Say;
}
