import { describeTask } from '#domain/quiz/mark.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { type Act, type Session, turnOf } from '#domain/quiz/session.ts';
import { shuffle } from '#domain/quiz/shuffle.ts';
import { Actions } from './Actions.tsx';
import type { Kits } from './kits.ts';
import type { Say } from './props.ts';
import { Solution } from './Solution.tsx';
import { Text } from './Text.tsx';

/**
 * One question as a form of its own, so that Enter checks the question it is pressed in.
 * `method="dialog"` outside a dialog sends nothing: without a script Enter does no harm.
 */
export function QuestionForm({
  name,
  question,
  session,
  kits,
  seed,
  live,
  say,
  act,
  onCheck,
  onRetry,
}: FormProps) {
  const { rules } = session;
  const kit = kits[question.type];
  if (!kit) throw new Error(`The type "${question.type}" is not loaded.`);
  const turn = turnOf(session, question.id);
  const task = describeTask(rules, question);
  const { id } = question;
  // Without a script the author's order stands, which is balanced over the course.
  const shown =
    live && seed && kit.rules.shuffles
      ? { ...question, options: shuffle(question.options, `${seed}/${id}`) }
      : question;
  return (
    <form
      className="q"
      data-question={name}
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
        <kit.View
          name={name}
          question={shown}
          rules={rules}
          turn={turn}
          say={say}
          live={live}
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
          rules={rules}
          question={question}
          turn={turn}
          say={say}
          onRetry={() => onRetry?.(id)}
          onReveal={() => act({ do: 'reveal', question: id })}
        />
      )}
      <Solution kit={kit} question={question} say={say} />
    </form>
  );
}

interface FormProps {
  name: string;
  question: Question;
  session: Session;
  kits: Kits;
  /** The learner's own order of options. */
  seed?: string | undefined;
  /** The quiz runs in the browser. */
  live: boolean;
  say: Say;
  act?: ((act: Act) => void) | undefined;
  onCheck?: ((question: Question) => void) | undefined;
  onRetry?: ((question: string) => void) | undefined;
}
