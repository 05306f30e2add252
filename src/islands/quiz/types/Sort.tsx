import { valueIn, withPair } from '#domain/quiz/shared/pairs.ts';
import { type SortQuestion, sort } from '#domain/quiz/sort/sort.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Part, PartKey } from '../shared/Pairs.tsx';
import { Text } from '../Text.tsx';
import sheet from './sort.css?url';

/** A row of radios for each option, one for each group. */
export const kit: Kit<SortQuestion> = {
  rules: sort,
  sheet,
  View: Sort,
  Solution: ({ question, say }) => (
    <PartKey
      question={question}
      fits={(id) => say('sort.fits', { text: findGroup(question, id) })}
    />
  ),
};

function Sort(props: ViewProps<SortQuestion>) {
  const { name, question, turn, say, onAnswer } = props;
  return question.options.map((option) => {
    const title = `${name}-${option.id}`;
    return (
      <Part
        view={props}
        option={option}
        fits={say('sort.fits', { text: findGroup(question, option.id) })}
        key={option.id}
      >
        {(why) => (
          <div className="sort" role="radiogroup" aria-labelledby={title} aria-describedby={why}>
            <Text as="p" id={title}>
              {option.text}
            </Text>
            <div className="groups">
              {question.groups.map((group) => (
                <label key={group.id}>
                  <input
                    type="radio"
                    name={`${name}.${option.id}`}
                    value={group.id}
                    data-done={valueIn(turn.answer, option.id)}
                    {...(onAnswer && {
                      checked: valueIn(turn.answer, option.id) === group.id,
                      onChange: () => onAnswer(withPair(turn.answer, option.id, group.id)),
                    })}
                  />
                  <Text>{group.text}</Text>
                </label>
              ))}
            </div>
          </div>
        )}
      </Part>
    );
  });
}

function findGroup({ groups, right }: SortQuestion, option: string): string {
  return groups.find(({ id }) => id === valueIn(right, option))?.text ?? '';
}
