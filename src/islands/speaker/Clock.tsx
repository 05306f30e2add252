import { currentStep, elapsed, elapsedInStep } from '#domain/stage/clock.ts';
import { type Deck, timetableOf } from '#domain/stage/deck.ts';
import type { Stage } from '#domain/stage/stage.ts';
import type { Say } from './props.ts';
import { formatSpan, formatTime, MINUTE } from './times.ts';

interface Props {
  deck: Deck;
  stage: Stage;
  now: number;
  say: Say;
  onToggle(): void;
}

/** Time of day, time since the start, and time in the step against what is planned for it. */
export default function Clock({ deck, stage, now, say, onToggle }: Props) {
  const since = elapsed(stage, now);
  const step = currentStep(stage);
  const inStep = elapsedInStep(stage, now);
  const planned = timetableOf(deck, stage)?.slots.find(({ id }) => id === step?.step)?.minutes;
  const title = deck.steps.find(({ id }) => id === step?.step)?.title ?? say('speaker.break');
  const isOver = planned !== undefined && inStep !== undefined && inStep > planned * MINUTE;
  return (
    <>
      <p className="time">
        <small>{say('speaker.time')}</small>
        <b>{formatTime(now)}</b>
      </p>
      <p className="time">
        <small>{say(since !== undefined && since < 0 ? 'speaker.until' : 'speaker.since')}</small>
        <b>{since === undefined ? '–' : formatSpan(Math.abs(since))}</b>
      </p>
      <p className="time" data-over={isOver ? '' : undefined}>
        <small>{step ? title : say('speaker.step')}</small>
        <b>{inStep === undefined ? '–' : formatSpan(inStep)}</b>
        {step && planned !== undefined && (
          <span>{say('speaker.planned', { minutes: planned })}</span>
        )}
      </p>
      <button type="button" className="btn" onClick={onToggle}>
        {say(`speaker.clock.${stateOf(stage, now)}`)}
      </button>
    </>
  );
}

function stateOf({ start, paused }: Stage, now: number): 'start' | 'stop' | 'on' {
  if (start === undefined || start > now) return 'start';
  return paused === undefined ? 'stop' : 'on';
}
