import { judgeOption } from '#domain/quiz/judge.ts';
import type { Answer } from '#domain/quiz/quiz.ts';
import type { ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Why } from '../Why.tsx';

/** The options of a question as native radios or checkboxes, each with what there is to say about it. */
export function Options({
  kind,
  pick,
  inputId,
  name,
  question,
  rules,
  turn,
  say,
  onAnswer,
}: OptionsProps) {
  return question.options.map(({ id, text, feedback }) => {
    const reaction = judgeOption(rules, question, turn, id);
    const why = `${name}-${id}`.replace('.', '-');
    return (
      <div className={reaction ? `opt ${reaction}` : 'opt'} key={id}>
        <label>
          <input
            id={inputId?.(id)}
            type={kind}
            name={name}
            value={id}
            aria-describedby={reaction && why}
            {...(onAnswer && {
              checked: turn.answer.includes(id),
              onChange: () => onAnswer(pick(turn.answer, id)),
            })}
          />
          <Text>{text}</Text>
        </label>
        {reaction && <Why id={why} reaction={reaction} feedback={feedback} say={say} />}
      </div>
    );
  });
}

/** A tick more or less. */
export function togglePick(answer: Answer, id: string): Answer {
  return answer.includes(id) ? answer.filter((other) => other !== id) : [...answer, id];
}

interface OptionsProps extends ViewProps {
  kind: 'radio' | 'checkbox';
  /** The answer after this option was clicked. */
  pick: (answer: Answer, id: string) => Answer;
  /** The id of an option's input, if something else on the page names it. */
  inputId?: (id: string) => string;
}
