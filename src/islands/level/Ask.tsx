import { useState } from 'react';
import { markAnswer } from '#domain/quiz/mark.ts';
import type { Answer, Question } from '#domain/quiz/quiz.ts';
import type { Turn } from '#domain/quiz/session.ts';
import { shuffle } from '#domain/quiz/shuffle.ts';
import { type Kits, rulesIn } from '#islands/quiz/kits.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Say } from './props.ts';

/** One question without a verdict: the answers are explained at the end. */
export function Ask({ question, kits, given, seed, number, count, say, ...acts }: AskProps) {
  const [answer, setAnswer] = useState<Answer>(given ?? []);
  const [asked, setAsked] = useState(false);
  const rules = rulesIn(kits);
  const kit = kits[question.type];
  if (!kit) throw new Error(`The type "${question.type}" is not loaded.`);
  const shown = { ...question, options: shuffle(question.options, `${seed}/${question.id}`) };
  const give = (chosen: Answer) => acts.onAnswer(chosen, markAnswer(rules, question, chosen).mark);
  return (
    <form
      className="q"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.length > 0) give(answer);
        else setAsked(true);
      }}
    >
      <div className="level-way">
        <progress max={count} value={number - 1} aria-hidden="true" />
        <Text as="p">{say('level.number', { number, count })}</Text>
      </div>
      <fieldset>
        <legend tabIndex={-1}>
          <Text>{question.prompt}</Text>
        </legend>
        <kit.View
          name={question.id}
          question={shown}
          rules={rules}
          turn={{ ...UNCHECKED, answer }}
          say={say}
          live
          onAnswer={(next) => {
            setAnswer(next);
            setAsked(false);
          }}
        />
      </fieldset>
      <Text as="p" role="status">
        {asked ? say('level.choose') : ''}
      </Text>
      <div className="acts">
        <button className="btn primary" type="submit">
          <Text>{say(number === count ? 'level.end' : 'level.next')}</Text>
        </button>
        <button className="btn" type="button" onClick={() => give([])}>
          <Text>{say('level.unsure')}</Text>
        </button>
        <button className="btn" type="button" onClick={acts.onBack}>
          <Text>{say('level.back')}</Text>
        </button>
      </div>
    </form>
  );
}

const UNCHECKED: Turn = {
  answer: [],
  touched: true,
  checked: false,
  asked: false,
  revealed: false,
  hinted: false,
  earlier: false,
  changed: false,
};

interface AskProps {
  question: Question;
  kits: Kits;
  /** The answer of this run, if the learner has come back to it. */
  given: Answer | undefined;
  seed: string;
  /** From 1. */
  number: number;
  count: number;
  say: Say;
  onBack: () => void;
  onAnswer: (answer: Answer, mark: number) => void;
}
