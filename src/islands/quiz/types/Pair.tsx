import { type PairQuestion, pair, splitOptions } from '#domain/quiz/pair/pair.ts';
import type { Option } from '#domain/quiz/quiz.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Options } from './Options.tsx';
import sheet from './pair.css?url';

/** Two texts as cards, and below them the reasons: two groups of radios. */
export const kit: Kit<PairQuestion> = { rules: pair, View: Pair, sheet };

function Pair(props: ViewProps<PairQuestion>) {
  const { versions, reasons } = splitOptions(props.question);
  return (
    <>
      <Part {...props} part="version" options={versions} />
      <Part {...props} part="because" options={reasons} />
    </>
  );
}

/** One of the two groups; a choice in it leaves the other group alone. */
function Part({ part, options, ...props }: PartProps) {
  const others = props.turn.answer.filter((id) => options.every((option) => option.id !== id));
  return (
    <fieldset className={`part ${part}`}>
      <Text as="legend">{props.say(`pair.${part}`)}</Text>
      <div>
        <Options
          {...props}
          name={`${props.name}.${part}`}
          question={{ ...props.question, options }}
          kind="radio"
          pick={(_, id) => [...others, id]}
        />
      </div>
    </fieldset>
  );
}

interface PartProps extends ViewProps<PairQuestion> {
  part: 'version' | 'because';
  options: readonly Option[];
}
