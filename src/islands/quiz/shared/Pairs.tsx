import type { ReactNode } from 'react';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Option } from '#domain/quiz/quiz.ts';
import type { SolutionProps, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Why } from '../Why.tsx';

/**
 * One option with its input and what there is to say about it: how it turned out, and what belongs
 * to it once the learner has the answer shown.
 */
export function Part({ view, option, fits, children }: PartProps) {
  const { name, question, rules, turn, say } = view;
  const reaction = judgeOption(rules, question, turn, option.id);
  const why = `${name}-${option.id}-why`;
  return (
    <div className={reaction ? `opt part ${reaction}` : 'opt part'}>
      {children(reaction && why)}
      {reaction && (
        <div id={why}>
          {reaction !== 'missed' && <Why {...{ reaction, say }} feedback={option.feedback} />}
          {turn.revealed && reaction !== 'right' && (
            <p className="why missed">
              <Text as="b">{`${fits} `}</Text>
              {reaction === 'missed' && <Text>{option.feedback}</Text>}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** The answer key: every option, what belongs to it, and why. */
export function PartKey({ question, fits }: KeyProps) {
  return (
    <ul className="reasons">
      {question.options.map(({ id, text, feedback }) => (
        <li key={id}>
          <Text as="b">{`${text} `}</Text>
          <Text>{fits(id)}</Text>
          <Text className="why">{feedback}</Text>
        </li>
      ))}
    </ul>
  );
}

interface PartProps {
  view: ViewProps;
  option: Option;
  /** What belongs to it, as a sentence. */
  fits: string;
  /** The input, described by the element with the given id as soon as there is something to say. */
  children: (why: string | undefined) => ReactNode;
}

interface KeyProps extends Pick<SolutionProps, 'question'> {
  fits: (option: string) => string;
}
