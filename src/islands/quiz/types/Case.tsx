import { useEffect, useRef } from 'react';
import { type CaseQuestion, endingOf, stepOf, talk, walk } from '#domain/quiz/case/case.ts';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Answer } from '#domain/quiz/quiz.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Branches, Tree } from './CaseTree.tsx';
import sheet from './case.css?url';

/** A conversation. Until it runs, and on paper, it is a list of steps that says where to go on. */
export const kit: Kit<CaseQuestion> = { rules: talk, View: Case, Solution: Tree, sheet };

function Case(props: ViewProps<CaseQuestion>) {
  const { question, turn, say, live } = props;
  return (
    <>
      {live && <Talk {...props} />}
      {live && turn.checked && turn.revealed && (
        <div className="all">
          <Tree question={question} say={say} />
        </div>
      )}
      <Branches {...props} />
    </>
  );
}

/**
 * What was said so far, what comes next, and the replies. After a reply the focus goes to what
 * comes next, because the button that had it is gone.
 */
function Talk({ name, question, rules, turn, say, onAnswer }: ViewProps<CaseQuestion>) {
  const now = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const path = walk(question, turn.answer);
  const step = stepOf(question, turn.answer);
  const ending = endingOf(question, turn.answer);
  const replies = question.options.filter((option) => step && option.step === step.id);

  useEffect(() => {
    if (moved.current) {
      now.current?.focus({ preventScroll: true });
      now.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    moved.current = false;
  });

  function go(answer: Answer) {
    moved.current = true;
    onAnswer?.(answer);
  }

  return (
    <div className="talk">
      {path.length > 0 && (
        <ol aria-label={say('case.talk')}>
          {path.map(({ id, step: at, text }, index) => {
            const reaction = judgeOption(rules, question, turn, id);
            const before = path[index - 1];
            return (
              <li key={id}>
                {before && (
                  <Text as="p" className="then">
                    {before.feedback}
                  </Text>
                )}
                <Text as="p" className="said">
                  {question.steps.find((one) => one.id === at)?.text ?? ''}
                </Text>
                <p className={reaction ? `yours ${reaction}` : 'yours'}>
                  <Text className="sr">{`${say('case.you')} `}</Text>
                  <Text>{text}</Text>
                  {reaction && <Text as="b">{` ${say(`quiz.${reaction}`)}`}</Text>}
                </p>
              </li>
            );
          })}
        </ol>
      )}
      <div className="now" ref={now} tabIndex={-1}>
        {path.at(-1) && (
          <Text as="p" className="then">
            {path.at(-1)?.feedback ?? ''}
          </Text>
        )}
        {step && (
          <Text as="p" className="said">
            {step.text}
          </Text>
        )}
        {ending && (
          <p className="outcome">
            <Text as="b">{`${say('case.ending')} `}</Text>
            <Text>{ending.text}</Text>
          </p>
        )}
      </div>
      {replies.map(({ id, text }) => (
        <button
          className="reply"
          id={`${name}-say-${id}`}
          key={id}
          type="button"
          onClick={() => go([...turn.answer, id])}
        >
          <Text>{text}</Text>
        </button>
      ))}
      {path.length > 0 && (
        <div className="back">
          <button className="btn" type="button" onClick={() => go(turn.answer.slice(0, -1))}>
            <Text>{say('case.back')}</Text>
          </button>
          {path.length > 1 && (
            <button className="btn" type="button" onClick={() => go([])}>
              <Text>{say('case.start')}</Text>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
