import { pickOptions } from '#domain/quiz/choice.ts';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Answer, Question } from '#domain/quiz/quiz.ts';
import type { Turn } from '#domain/quiz/session.ts';
import type { Say } from './props.ts';
import { Text } from './Text.tsx';

/** The options of a question as native radios or checkboxes, each with what there is to say about it. */
export function Options({ kind, pick, name, question, turn, say, onAnswer }: OptionsProps) {
  return question.options.map(({ id, text, feedback }) => {
    const reaction = judgeOption(question, turn, id);
    const why = `${name}-${id}`;
    return (
      <div className={reaction ? `opt ${reaction}` : 'opt'} key={id}>
        <label>
          <input
            type={kind}
            name={name}
            value={id}
            aria-describedby={reaction && why}
            {...(onAnswer && {
              checked: turn.answer.includes(id),
              onChange: () => onAnswer(pickOptions(question, pick(turn.answer, id))),
            })}
          />
          <Text>{text}</Text>
        </label>
        {reaction && (
          <p className="why" id={why}>
            <Text as="b">{`${say(`quiz.${reaction}`)} `}</Text>
            <Text>{feedback}</Text>
          </p>
        )}
      </div>
    );
  });
}

/** What every view of a question type gets. */
export interface ViewProps {
  /** Name of the form field; what the form sends under it is the answer. */
  name: string;
  question: Question;
  turn: Turn;
  say: Say;
  /** Left out where nobody listens: the inputs then keep their state themselves. */
  onAnswer?: ((answer: Answer) => void) | undefined;
}

interface OptionsProps extends ViewProps {
  kind: 'radio' | 'checkbox';
  /** The answer after this option was clicked. */
  pick: (answer: Answer, id: string) => Answer;
}
