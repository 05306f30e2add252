import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { latestAttempts } from '#domain/progress/standing.ts';
import { $progress, recordAttempt } from '#stores/progress.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import type { QuizProps } from './props.ts';
import { QuizView } from './QuizView.tsx';

/** The quiz at the end of a lesson, joined to the learner's progress. */
export default function Quiz(props: QuizProps) {
  return (
    <Boundary fallback={<Broken {...props} />}>
      <RememberedQuiz {...props} />
    </Boundary>
  );
}

function RememberedQuiz(props: QuizProps) {
  const progress = useStore($progress, { ssr: 'initial' });
  const { questions } = props.quiz;
  const attempts = useMemo(
    () =>
      latestAttempts(
        progress,
        questions.map(({ id }) => id),
      ),
    [progress, questions],
  );
  return <QuizView {...props} attempts={attempts} onAttempt={recordAttempt} />;
}
