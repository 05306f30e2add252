import { judgeOption } from '#domain/quiz/judge.ts';
import { SCENES } from '#domain/quiz/spot/scenes.ts';
import { type SpotQuestion, spot } from '#domain/quiz/spot/spot.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Options, togglePick } from './Options.tsx';
import sheet from './spot.css?url';

/**
 * A drawing with spots to tap, and the same spots as a list of checkboxes. A spot is a second label of
 * its checkbox, so it works without a script; its place is given in attributes of SVG.
 */
export const kit: Kit<SpotQuestion> = { rules: spot, View: SpotView, sheet };

/** For a question that belongs to no module. */
const all = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/drawings.svg`;

function SpotView(props: ViewProps<SpotQuestion>) {
  const { name, question, rules, turn } = props;
  const inputId = (id: string) => `${name}-${id}-spot`;
  return (
    <>
      <svg
        className="scene"
        viewBox={`0 0 ${SCENES[question.picture].join(' ')}`}
        role="img"
        aria-label={question.alt}
      >
        <use href={`${question.file ?? all}#scene-${question.picture}`} />
        {question.options.map(({ id, at: [x, y, width, height] }, index) => (
          <foreignObject key={id} {...{ x, y, width, height }}>
            <label
              className={`spot ${judgeOption(rules, question, turn, id) ?? ''}`}
              htmlFor={inputId(id)}
              data-spot={id}
            >
              <Text>{`${index + 1}`}</Text>
            </label>
          </foreignObject>
        ))}
      </svg>
      <div className="spots">
        <Options {...props} kind="checkbox" pick={togglePick} inputId={inputId} />
      </div>
    </>
  );
}
