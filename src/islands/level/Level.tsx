import { useEffect, useRef, useState } from 'react';
import { answersOf, lookAtLevel, orderQuestions, RUN } from '#domain/level/level.ts';
import { translate } from '#i18n/translate.ts';
import type { Kits } from '#islands/quiz/kits.ts';
import { useStore } from '#islands/useStore.ts';
import { $progress, recordAttempt } from '#stores/progress.ts';
import { setValue } from '#stores/values.ts';
import { Ask } from './Ask.tsx';
import { Estimate } from './Estimate.tsx';
import type { LevelData, Say } from './props.ts';
import { Result } from './Result.tsx';

/**
 * Estimate first, then one question at a time, then both side by side. Every answer is kept at once,
 * so a learner who comes back goes on where he was.
 */
export default function Level({ kits, ...data }: LevelData & { kits: Kits }) {
  const { topics, questions, strings, lang } = data;
  const progress = useStore($progress);
  const say: Say = (key, params) => translate(strings, lang, key, params);
  const order = orderQuestions(topics);
  const answers = answersOf(progress, order);
  const firstOpen = order.findIndex((id) => !(id in answers));
  const begun = Object.keys(answers).length > 0;
  const [step, setStep] = useState(() => {
    if (!begun) return ESTIMATE;
    return firstOpen < 0 ? order.length : firstOpen;
  });
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  // What comes next is heard and seen from its beginning; not so when the page opens.
  useEffect(() => {
    if (moved.current) place.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    moved.current = false;
  });

  function go(next: number) {
    moved.current = true;
    setStep(next);
  }

  const question = questions.find(({ id }) => id === order[step]);
  return (
    <div className="level" ref={place}>
      {step === ESTIMATE && (
        <Estimate
          {...data}
          say={say}
          levels={lookAtLevel(progress, topics)}
          onChoose={(topic, tier) => setValue(`level/${topic}`, tier)}
          onNext={() => go(0)}
        />
      )}
      {question && (
        <Ask
          key={question.id}
          question={question}
          kits={kits}
          given={answers[question.id]}
          seed={String(progress.registers.seed?.v ?? '')}
          number={step + 1}
          count={order.length}
          say={say}
          onBack={() => go(step - 1)}
          onAnswer={(answer, mark) => {
            recordAttempt({ question: question.id, rev: 1, answer, mark });
            go(step + 1);
          }}
        />
      )}
      {step >= order.length && (
        <Result
          {...data}
          say={say}
          levels={lookAtLevel(progress, topics)}
          answers={answers}
          onAgain={() => {
            setValue(RUN, Date.now());
            go(ESTIMATE);
          }}
        />
      )}
    </div>
  );
}

const ESTIMATE = -1;
