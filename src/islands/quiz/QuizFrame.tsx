import type { ReactNode, Ref } from 'react';
import type { Question, Quiz } from '#domain/quiz/quiz.ts';
import { type Act, type Session, summarise } from '#domain/quiz/session.ts';
import type { Kits } from './kits.ts';
import type { Say } from './props.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Text } from './Text.tsx';

/** All questions one below another: the same on a phone, in print and without a script. */
export function QuizFrame({
  quiz,
  session,
  kits,
  live = false,
  say,
  children,
  ...rest
}: FrameProps) {
  const { count, open } = summarise(session);
  const { root, seed, act, onCheck, onRetry } = rest;
  const state = live
    ? say('quiz.answered', { done: count - open.length, count })
    : say('quiz.count', { count });
  return (
    <section
      className="quiz"
      ref={root}
      aria-labelledby={`${quiz.id}-title`}
      data-live={live || undefined}
    >
      <header>
        <Text as="h2" id={`${quiz.id}-title`}>
          {say('quiz.title')}
        </Text>
        <Text>{state}</Text>
      </header>
      {quiz.questions.map((question) => (
        <QuestionForm
          key={question.id}
          name={`${quiz.id}-${question.id}`}
          question={question}
          session={session}
          kits={kits}
          seed={seed}
          live={live}
          say={say}
          act={act}
          onCheck={onCheck}
          onRetry={onRetry}
        />
      ))}
      {children}
      <Text as="p" className="key-title">
        {say('quiz.key')}
      </Text>
    </section>
  );
}

interface FrameProps {
  quiz: Quiz;
  session: Session;
  kits: Kits;
  seed?: string;
  live?: boolean;
  say: Say;
  root?: Ref<HTMLElement>;
  act?: (act: Act) => void;
  onCheck?: (question: Question) => void;
  onRetry?: (question: string) => void;
  children?: ReactNode;
}
