import { type CSSProperties, type FocusEvent, useRef } from 'react';
import { isGoal, MOST } from '#domain/overview/goal.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { setGoal } from '#stores/mine.ts';
import type { Desk } from './desk.ts';
import { News } from './News.tsx';

const CHOICES = [0, 15, 30, 60, 90];

/** This week's minutes and the goal, if the learner wants one. */
export function Week({ minutes, goal, desk }: WeekProps) {
  const { say } = desk;
  const share = { '--done': goal ? Math.min(1, minutes / goal) : 0 } as CSSProperties;
  return (
    <section aria-labelledby="week">
      <h2 id="week">
        <Text>{say('goal.title')}</Text>
      </h2>
      <div className="week">
        <Text as="p" className="sum">
          {goal ? say('goal.share', { minutes, goal }) : say('goal.minutes', { count: minutes })}
        </Text>
        {goal && <span className="share" style={share} aria-hidden />}
        {goal && minutes >= goal && (
          <p className="facts">
            <span className="tick" data-done aria-hidden />
            <Text>{say('goal.reached')}</Text>
          </p>
        )}
        <Text as="p" className="quiet">
          {say('goal.how')}
        </Text>
      </div>
      <Choice goal={goal} desk={desk} />
    </section>
  );
}

function Choice({ goal, desk }: Omit<WeekProps, 'minutes'>) {
  const { say, tell } = desk;
  const field = useRef<HTMLInputElement>(null);
  const own = goal !== undefined && !CHOICES.includes(goal);

  function choose(minutes: number) {
    setGoal(minutes);
    if (field.current && CHOICES.includes(minutes)) field.current.value = '';
    const words = minutes ? say('goal.saved', { count: minutes }) : say('goal.none');
    tell({ place: 'goal', text: words });
  }

  function take({ currentTarget }: Pick<FocusEvent<HTMLInputElement>, 'currentTarget'>) {
    const minutes = currentTarget.valueAsNumber;
    if (currentTarget.validity.badInput || (currentTarget.value && !isGoal(minutes))) {
      return tell({ place: 'goal', tone: 'bad', text: say('goal.invalid', { most: MOST }) });
    }
    if (isGoal(minutes) && minutes !== goal) choose(minutes);
  }

  return (
    <fieldset className="goal noprint">
      <legend>
        <Text>{say('goal.set')}</Text>
      </legend>
      <div className="row">
        {CHOICES.map((minutes) => (
          <label className="choice" key={minutes}>
            <input
              type="radio"
              name="goal"
              checked={(goal ?? 0) === minutes}
              onChange={() => choose(minutes)}
            />
            <Text>{minutes ? say('time.short', { count: minutes }) : say('goal.off')}</Text>
          </label>
        ))}
        <label className="other">
          <Text>{say('goal.other')}</Text>
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST}
            step={1}
            ref={field}
            defaultValue={own ? goal : ''}
            onBlur={take}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take(event);
            }}
          />
        </label>
      </div>
      <News desk={desk} place="goal" />
      <Text as="p" className="quiet">
        {say('goal.free')}
      </Text>
    </fieldset>
  );
}

interface WeekProps {
  minutes: number;
  goal: number | undefined;
  desk: Desk;
}
