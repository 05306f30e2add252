import { useEffect, useRef, useState } from 'react';
import type { Progress } from '#domain/progress/types.ts';
import type { Card } from '#domain/review/deck.ts';
import { countMinutes, type Day, keepOpen, pickMore, type Today } from '#domain/review/today.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { Ending } from './Ending.tsx';
import { loadQuestion } from './load.ts';
import type { ReviewProps, Say } from './props.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { SentenceCard } from './SentenceCard.tsx';

/** Today's cards one by one, then an ending; whoever wants gets more. */
export function Portion({ today, progress, day, say, lessons, lang, loadQuiz }: PortionProps) {
  const [more, setMore] = useState<readonly Card[]>();
  const [later, setLater] = useState<readonly string[]>([]);
  const [turn, setTurn] = useState<Turn>({ count: 0 });
  const place = useRef<HTMLElement>(null);

  const left = more ? keepOpen(more, progress, day) : today.open;
  const open = left.filter(({ id }) => !later.includes(id));
  // A card stays until the learner goes on, whatever becomes of it meanwhile.
  const card = turn.card ?? open[0];
  if (card && !turn.card) setTurn({ ...turn, card });

  useEffect(() => {
    if (turn.count > 0) place.current?.focus();
  }, [turn.count]);

  // The next question is there when it is wanted. If it does not arrive, its card says so.
  useEffect(() => {
    for (const one of open.slice(0, 2)) {
      if (one.kind === 'question') loadQuestion(one, loadQuiz).catch(() => {});
    }
  });

  function next() {
    setTurn(({ count }) => ({ count: count + 1 }));
  }

  function goOn() {
    setMore(pickMore(lessons, progress, day));
    setLater([]);
    next();
  }

  const shared = { progress, day, say, onNext: next };
  return (
    <section className="portion" aria-labelledby="portion">
      <h2 id="portion">
        <Text>{say('review.today')}</Text>
      </h2>
      {open.length > 0 && (
        <p>
          <Text as="b">
            {say('review.left', {
              count: open.length,
              time: say('time.minutes', { count: countMinutes(open) }),
            })}
          </Text>
          {today.rest > 0 && !more && <Text>{` ${say('review.rest')}`}</Text>}
        </p>
      )}
      <section
        className="turn"
        key={turn.count}
        ref={place}
        tabIndex={-1}
        aria-labelledby="card-title"
      >
        {!card && (
          <Ending
            {...{ today, progress, day, lessons, lang, say }}
            more={more !== undefined}
            later={later.length}
            onMore={goOn}
          />
        )}
        {card?.kind === 'sentence' && <SentenceCard card={card} {...shared} />}
        {card?.kind === 'question' && (
          <QuestionCard
            card={card}
            {...shared}
            loadQuiz={loadQuiz}
            onSkip={() => {
              setLater([...later, card.id]);
              next();
            }}
          />
        )}
      </section>
    </section>
  );
}

interface PortionProps extends Pick<ReviewProps, 'lessons' | 'lang' | 'loadQuiz'> {
  today: Today;
  progress: Progress;
  day: Day;
  say: Say;
}

interface Turn {
  /** How often the learner has gone on. */
  count: number;
  card?: Card;
}
