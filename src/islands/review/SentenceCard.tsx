import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { foresee } from '#domain/review/deck.ts';
import { GRADES, type Grade } from '#domain/review/grades.ts';
import { daysUntil } from '#domain/review/today.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { gradeSentence } from '#stores/review.ts';
import { CardHead } from './CardHead.tsx';
import type { CardProps } from './card.ts';

/** A key sentence: first from memory, then to compare, then the learner says how well it went. */
export function SentenceCard({ card, progress, day, say, onNext }: CardProps) {
  const [open, setOpen] = useState(false);
  const answer = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (open) answer.current?.focus();
  }, [open]);

  function grade(one: Grade) {
    gradeSentence(card.id, one);
    onNext();
  }

  /** The digits work only in here: elsewhere they may mean something to the learner's own tools. */
  function press(event: KeyboardEvent) {
    const one = GRADES.find((grade) => String(grade) === event.key);
    if (!one || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    grade(one);
  }

  return (
    <article className="turn-card">
      <CardHead card={card} say={say} />
      <Text as="p">{say('review.cue')}</Text>
      {!open && (
        <button className="btn primary" type="button" onClick={() => setOpen(true)}>
          <Text>{say('review.reveal')}</Text>
        </button>
      )}
      {open && (
        <fieldset
          className="grades"
          ref={answer}
          tabIndex={-1}
          aria-labelledby="card-sentence card-how"
          onKeyDown={press}
        >
          <Text as="p" id="card-sentence" className="sentence">
            {card.lesson.sentence.text}
          </Text>
          <Text as="p" id="card-how">
            {say('review.how')}
          </Text>
          <div>
            {GRADES.map((one) => (
              <button className="btn" type="button" key={one} onClick={() => grade(one)}>
                <Text as="b">{say(`review.grade.${one}`)}</Text>
                <Text>
                  {one === 1
                    ? say('review.back.today')
                    : say('review.back', {
                        count: daysUntil(foresee(card, progress, Date.now(), one), day),
                      })}
                </Text>
              </button>
            ))}
          </div>
          <Text as="p" className="keys">
            {say('review.keys')}
          </Text>
        </fieldset>
      )}
    </article>
  );
}
