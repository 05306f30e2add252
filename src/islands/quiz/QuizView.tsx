import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { isComplete, markAnswer } from '#domain/quiz/mark.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { type Act, startSession, stepSession, summarise, turnOf } from '#domain/quiz/session.ts';
import { focusTask, readAnswer } from './form.ts';
import { rulesIn } from './kits.ts';
import type { QuizViewProps } from './props.ts';
import { QuizFrame } from './QuizFrame.tsx';
import { Summary } from './Summary.tsx';
import { announceCheck, makeSay } from './say.ts';
import { Text } from './Text.tsx';

/** The running quiz. It keeps the state and speaks; the rules are in `domain/quiz`. */
export function QuizView({ quiz, strings, lang, kits, attempts, seed, onAttempt }: QuizViewProps) {
  const [session, dispatch] = useReducer(stepSession, kits, (all) =>
    startSession(rulesIn(all), quiz.questions),
  );
  const [live, setLive] = useState(false);
  const [spoken, speak] = useState('');
  const root = useRef<HTMLElement>(null);
  const focus = useRef<string>(undefined);
  const say = makeSay(strings, lang);

  // What was chosen before the script arrived is in the form, and the first update would undo it.
  useLayoutEffect(() => {
    for (const { id } of quiz.questions) {
      const answer = readAnswer(root.current, `${quiz.id}-${id}`);
      if (answer.length > 0) dispatch({ do: 'choose', question: id, answer });
    }
    setLive(true);
  }, [quiz]);

  useLayoutEffect(() => dispatch({ do: 'restore', attempts }), [attempts]);

  // The inputs of a question that opens again can take the focus only once they have been cleared.
  useEffect(() => {
    if (focus.current) focusTask(root.current, focus.current);
    focus.current = undefined;
  });

  // The live region is silent about a text that is already in it, so every act empties it first.
  function act(next: Act) {
    dispatch(next);
    speak('');
  }

  function check(question: Question) {
    const { answer } = turnOf(session, question.id);
    const checked = stepSession(session, { do: 'check', question: question.id });
    act({ do: 'check', question: question.id });
    if (isComplete(session.rules, question, answer)) {
      const { mark } = markAnswer(session.rules, question, answer);
      onAttempt({ question: question.id, rev: question.rev ?? 1, answer, mark });
    }
    speak(announceCheck(say, checked, question));
  }

  function retry(question: string) {
    act({ do: 'retry', question });
    focus.current = `${quiz.id}-${question}`;
  }

  function retryMissed() {
    act({ do: 'retryMissed' });
    focus.current = `${quiz.id}-${summarise(session).missed[0]}`;
  }

  return (
    <QuizFrame
      {...{ quiz, session, kits, seed, live, say, root, act }}
      onCheck={check}
      onRetry={retry}
    >
      {live && <Summary summary={summarise(session)} say={say} onRetry={retryMissed} />}
      <Text as="p" className="sr" role="status">
        {spoken}
      </Text>
    </QuizFrame>
  );
}
