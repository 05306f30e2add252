import type { CaseQuestion, Reply } from '#domain/quiz/case/case.ts';
import type { SolutionProps, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';

/**
 * The whole case as numbered steps: each reply says at which number to go on. What a reply leads to
 * appears when it is chosen, by the style sheet alone.
 */
export function Branches({ name, question, say }: ViewProps<CaseQuestion>) {
  return (
    <ol className="branches">
      {question.steps.map(({ id, text }) => (
        <li key={id} id={`${name}-${id}`}>
          <Text as="p" id={`${name}-${id}-text`} className="said">
            {text}
          </Text>
          <div role="radiogroup" aria-labelledby={`${name}-${id}-text`}>
            {repliesOf(question, id).map((reply) => (
              <div className="opt" key={reply.id}>
                <label>
                  <input type="radio" name={`${name}.${id}`} value={reply.id} />
                  <Text>{reply.text}</Text>
                </label>
                <div className="follows">
                  <Text as="p" className="then">
                    {reply.feedback}
                  </Text>
                  <a href={`#${name}-${reply.to}`}>
                    <Text>{say('case.go', { number: numberOf(question, reply.to) })}</Text>
                  </a>
                </div>
              </div>
            ))}
          </div>
        </li>
      ))}
      {question.endings.map(({ id, text }) => (
        <li key={id} id={`${name}-${id}`}>
          <p className="outcome">
            <Text as="b">{`${say('case.ending')} `}</Text>
            <Text>{text}</Text>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Every step with its replies: which lead to the best ending, and what comes of the others. */
export function Tree({ question, say }: SolutionProps<CaseQuestion>) {
  return (
    <ol className="tree">
      {question.steps.map(({ id, text }) => (
        <li key={id}>
          <Text className="at">{text}</Text>
          <ul className="reasons">
            {repliesOf(question, id).map((reply) => {
              const reaction = question.right.includes(reply.id) ? 'right' : 'other';
              return (
                <li className={reaction} key={reply.id}>
                  <Text as="b">{`${say(`quiz.${reaction}`)} `}</Text>
                  <Text>{`${reply.text} `}</Text>
                  <Text className="why">{reply.feedback}</Text>
                  <Text className="why">
                    {say('case.go', { number: numberOf(question, reply.to) })}
                  </Text>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
      {question.endings.map(({ id, text, mark }) => (
        <li className={mark === 1 ? 'right' : 'other'} key={id}>
          <Text as="b">{`${say('case.ending')} `}</Text>
          <Text>{text}</Text>
        </li>
      ))}
    </ol>
  );
}

function repliesOf({ options }: CaseQuestion, step: string): Reply[] {
  return options.filter((option) => option.step === step);
}

/** Steps and endings are counted on. */
function numberOf({ steps, endings }: CaseQuestion, id: string): number {
  return [...steps, ...endings].findIndex((one) => one.id === id) + 1;
}
