import { type Choice, type MatchQuestion, match } from '#domain/quiz/match/match.ts';
import { valueIn, withPair } from '#domain/quiz/shared/pairs.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Part, PartKey } from '../shared/Pairs.tsx';
import { Text } from '../Text.tsx';
import sheet from './match.css?url';

/** A list of choices, numbered for paper, and a select for each option. */
export const kit: Kit<MatchQuestion> = {
  rules: match,
  sheet,
  View: Match,
  Solution: ({ question, say }) => (
    <PartKey
      question={question}
      fits={(id) => say('match.fits', { text: findChoice(question, question.right, id) })}
    />
  ),
};

function Match(props: ViewProps<MatchQuestion>) {
  const { name, question, turn, say, live, onAnswer } = props;
  const { options, choices, right } = question;
  const twice = choices.filter(({ id }) => countUses(turn.answer, id) > 1);
  return (
    <>
      <ul className="choices">
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <Text>{number(choice, index)}</Text>
          </li>
        ))}
      </ul>
      {options.map((option) => (
        <Part
          view={props}
          option={option}
          fits={say('match.fits', { text: findChoice(question, right, option.id) })}
          key={option.id}
        >
          {(why) => (
            <label>
              <Text>{option.text}</Text>
              <select
                name={`${name}.${option.id}`}
                aria-describedby={why}
                data-done={valueIn(turn.answer, option.id)}
                {...(onAnswer && {
                  value: valueIn(turn.answer, option.id) ?? '',
                  onChange: ({ target }) =>
                    onAnswer(withPair(turn.answer, option.id, target.value)),
                })}
              >
                <Text as="option" value="">
                  {say('match.choose')}
                </Text>
                {choices.map((choice, index) => (
                  <Text as="option" value={choice.id} key={choice.id}>
                    {number(choice, index)}
                  </Text>
                ))}
              </select>
            </label>
          )}
        </Part>
      ))}
      {live && (
        <Text as="p" className="twice" role="status">
          {turn.checked
            ? ''
            : twice
                .map((choice) =>
                  say('match.twice', { text: number(choice, choices.indexOf(choice)) }),
                )
                .join(' ')}
        </Text>
      )}
    </>
  );
}

function findChoice({ choices }: MatchQuestion, right: readonly string[], option: string): string {
  const index = choices.findIndex(({ id }) => id === valueIn(right, option));
  const choice = choices[index];
  return choice ? number(choice, index) : '';
}

/** As in the list beside it: on paper the number alone is written. */
function number({ text }: Choice, index: number): string {
  return `${index + 1}. ${text}`;
}

function countUses(answer: readonly string[], choice: string): number {
  return answer.filter((token) => token.endsWith(`:${choice}`)).length;
}
