import { describeTask } from '#domain/quiz/mark.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import type { Act, Turn } from '#domain/quiz/session.ts';
import { Actions } from './Actions.tsx';
import type { Say } from './props.ts';
import { Solution } from './Solution.tsx';
import { Text } from './Text.tsx';
import { views } from './views.ts';

/**
 * One question as a form of its own, so that Enter checks the question it is pressed in.
 * `method="dialog"` outside a dialog sends nothing: without a script Enter does no harm.
 */
export function QuestionForm({
  name,
  question,
  turn,
  live,
  say,
  act,
  onCheck,
  onRetry,
}: FormProps) {
  const View = views[question.type];
  const task = describeTask(question);
  const { id } = question;
  return (
    <form
      className="q"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (!turn.checked) onCheck?.(question);
      }}
    >
      <fieldset aria-describedby={`${name}-task`}>
        <Text as="legend">{question.prompt}</Text>
        <div id={`${name}-task`}>
          <Text as="p" className="task">
            {say(task.key, task.values)}
          </Text>
          {question.context && (
            <Text as="p" className="context">
              {question.context}
            </Text>
          )}
        </div>
        <View
          name={name}
          question={question}
          turn={turn}
          say={say}
          onAnswer={act && ((answer) => act({ do: 'choose', question: id, answer }))}
        />
      </fieldset>
      {question.hint && (
        <details
          className="hint"
          suppressHydrationWarning // it may have been opened before
          onToggle={() => act?.({ do: 'hint', question: id })}
        >
          <Text as="summary">{say('quiz.hint')}</Text>
          <Text as="p">{question.hint}</Text>
        </details>
      )}
      {live && act && (
        <Actions
          question={question}
          turn={turn}
          say={say}
          onRetry={() => onRetry?.(id)}
          onReveal={() => act({ do: 'reveal', question: id })}
        />
      )}
      <Solution question={question} say={say} />
    </form>
  );
}

interface FormProps {
  name: string;
  question: Question;
  turn: Turn;
  /** The quiz runs in the browser. */
  live: boolean;
  say: Say;
  act?: ((act: Act) => void) | undefined;
  onCheck?: ((question: Question) => void) | undefined;
  onRetry?: ((question: string) => void) | undefined;
}
