import { useEffect, useState } from 'react';
import { remember } from '#domain/review/deck.ts';
import { daysUntil, isForgotten } from '#domain/review/today.ts';
import { Boundary } from '#islands/quiz/Boundary.tsx';
import type { LoadedProps } from '#islands/quiz/props.ts';
import { QuizView } from '#islands/quiz/QuizView.tsx';
import { Text } from '#islands/quiz/Text.tsx';
import { recordAttempt } from '#stores/progress.ts';
import { CardHead } from './CardHead.tsx';
import type { CardProps } from './card.ts';
import { loadQuestion } from './load.ts';
import type { ReviewProps } from './props.ts';

/** A question as in its lesson. Its first answer counts; whoever wants may try again before going on. */
export function QuestionCard({ card, loadQuiz, onSkip, ...rest }: QuestionCardProps) {
  const { progress, day, say, onNext } = rest;
  const [quiz, setQuiz] = useState<LoadedProps>();
  const [failed, setFailed] = useState(false);
  const [answered, setAnswered] = useState(false);

  useEffect(() => {
    let gone = false;
    loadQuestion(card, loadQuiz).then(
      (found) => !gone && setQuiz(found),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [card, loadQuiz]);

  const problem = (
    <div className="notice" data-tone="bad" role="alert">
      <Text as="p">{say('review.question.failed')}</Text>
      <div className="row">
        <button className="btn" type="button" onClick={onNext}>
          <Text>{say('review.question.retry')}</Text>
        </button>
        <button className="btn" type="button" onClick={onSkip}>
          <Text>{say('review.question.skip')}</Text>
        </button>
      </div>
    </div>
  );

  return (
    <article className="turn-card">
      <CardHead card={card} say={say} />
      {failed && problem}
      {quiz && (
        <Boundary fallback={problem}>
          <QuizView
            {...quiz}
            attempts={NONE}
            seed={String(day.start)}
            onAttempt={(attempt) => {
              recordAttempt(attempt);
              setAnswered(true);
            }}
          />
        </Boundary>
      )}
      {answered && (
        <div className="row between">
          <Text as="p">
            {isForgotten(progress, card)
              ? say('review.returns.today')
              : say('review.returns', { count: daysUntil(remember(card, progress), day) })}
          </Text>
          <button className="btn primary" type="button" onClick={onNext}>
            <Text>{say('review.on')}</Text>
          </button>
        </div>
      )}
    </article>
  );
}

/** The card asks anew, whatever was answered before. */
const NONE = {};

interface QuestionCardProps extends CardProps, Pick<ReviewProps, 'loadQuiz'> {
  /** It could not be loaded: the others first. */
  onSkip: () => void;
}
