import { useMemo, useState } from 'react';
import { latestAttempts } from '#domain/progress/standing.ts';
import type { Attempt } from '#domain/quiz/quiz.ts';
import { useStore } from '#islands/useStore.ts';
import { $progress, recordAttempt } from '#stores/progress.ts';
import { setValue } from '#stores/values.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import type { LoadedProps } from './props.ts';
import { QuizView } from './QuizView.tsx';

/** The quiz at the end of a lesson, joined to the learner's progress. */
export default function Quiz(props: LoadedProps) {
  return (
    <Boundary fallback={<Broken {...props} />}>
      <RememberedQuiz {...props} />
    </Boundary>
  );
}

function RememberedQuiz(props: LoadedProps) {
  const progress = useStore($progress);
  const { questions } = props.quiz;
  const [fresh] = useState(() => Math.random().toString(36).slice(2));
  const kept = progress.registers.seed?.v;
  const attempts = useMemo(
    () =>
      latestAttempts(
        progress,
        questions.map(({ id }) => id),
      ),
    [progress, questions],
  );

  function keep(attempt: Attempt) {
    recordAttempt(attempt);
    if (kept === undefined) setValue('seed', fresh);
  }

  return (
    <QuizView
      {...props}
      attempts={attempts}
      seed={typeof kept === 'string' ? kept : fresh}
      onAttempt={keep}
    />
  );
}
