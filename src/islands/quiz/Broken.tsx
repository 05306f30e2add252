import { startSession } from '#domain/quiz/session.ts';
import { Boundary } from './Boundary.tsx';
import { rulesIn } from './kits.ts';
import type { LoadedProps } from './props.ts';
import { QuizFrame } from './QuizFrame.tsx';
import { makeSay } from './say.ts';
import { Text } from './Text.tsx';

/**
 * What is left of a quiz that failed: the questions and answers as without a script, and a way on.
 * Should even the questions be the cause, the message stays alone.
 */
export function Broken({ quiz, strings, lang, kits }: LoadedProps) {
  const message = (
    <div className="notice quiz-broken" data-tone="bad" role="alert">
      <Text as="p">{strings['quiz.broken'] ?? ''}</Text>
      <button className="btn" type="button" onClick={() => window.location.reload()}>
        <Text>{strings['quiz.reload'] ?? ''}</Text>
      </button>
    </div>
  );
  const say = makeSay(strings, lang);
  return (
    <>
      {message}
      <Boundary fallback={null}>
        <QuizFrame {...{ quiz, kits, say }} session={startSession(rulesIn(kits), quiz.questions)} />
      </Boundary>
    </>
  );
}
