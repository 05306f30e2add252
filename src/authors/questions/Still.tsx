import type { Session } from '#domain/quiz/session.ts';
import type { LoadedProps } from '#islands/quiz/props.ts';
import { QuizFrame } from '#islands/quiz/QuizFrame.tsx';
import { makeSay } from '#islands/quiz/say.ts';

/** A quiz in one state, as it looks while it runs. */
export default function Still({ quiz, session, strings, kits, lang }: StillProps) {
  const say = makeSay(strings, lang);
  return <QuizFrame {...{ quiz, session, kits, say }} live act={() => {}} />;
}

interface StillProps extends LoadedProps {
  session: Session;
}
