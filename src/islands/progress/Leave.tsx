import { useEffect, useRef, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { leaveComputer } from '#stores/profiles.ts';
import { Ask } from './Ask.tsx';
import type { Desk } from './desk.ts';
import { quoteName } from './foreign.ts';
import { News } from './News.tsx';
import type { ProgressProps } from './props.ts';

/** Takes everything along as a file, then leaves nothing here. A page cannot see whether a download
 * has arrived, so the learner says so before anything is erased. */
export function Leave({ desk, course, download, onLeft }: LeaveProps) {
  const { say, tell } = desk;
  const [step, setStep] = useState<'rest' | 'sure' | 'check' | 'leaving'>('rest');
  const [file, setFile] = useState('');

  function save() {
    try {
      setFile(download(course));
      setStep('check');
    } catch {
      setStep('rest');
      const text = say('profiles.leave.failed');
      tell({ place: 'leave', tone: 'bad', text, focus: 'leave-open' });
    }
  }

  async function leave() {
    setStep('leaving');
    await leaveComputer();
    onLeft(file);
  }

  function stay() {
    setStep('rest');
    tell({ place: 'leave', text: say('profiles.leave.stayed'), focus: 'leave-open' });
  }

  return (
    <div className="leave">
      <h3>
        <Text>{say('profiles.leave')}</Text>
      </h3>
      <Text as="p">{say('profiles.leave.text')}</Text>
      <button
        className="btn danger"
        type="button"
        id="leave-open"
        hidden={step !== 'rest'}
        onClick={() => setStep('sure')}
      >
        <Text>{say('profiles.leave.open')}</Text>
      </button>
      {(step === 'sure' || step === 'check') && (
        <Ask
          key={step}
          question={say(`profiles.leave.${step}`, { file: quoteName(file) })}
          yes={say(`profiles.leave.${step}.yes`)}
          no={say('profiles.leave.no')}
          onYes={step === 'sure' ? save : leave}
          onNo={stay}
        />
      )}
      <News desk={desk} place="leave" />
    </div>
  );
}

/** All that is left of the page afterwards. */
export function Left({ desk, file, reload }: LeftProps) {
  const { say } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className="empty">
      <h2 ref={heading} tabIndex={-1}>
        <Text>{say('profiles.left')}</Text>
      </h2>
      <Text as="p">{say('profiles.left.close')}</Text>
      <Text as="p">{say('profiles.left.back', { file: quoteName(file) })}</Text>
      <button className="btn" type="button" onClick={reload}>
        <Text>{say('profiles.left.again')}</Text>
      </button>
    </section>
  );
}

interface LeaveProps extends Pick<ProgressProps, 'course' | 'download'> {
  desk: Desk;
  onLeft: (file: string) => void;
}

interface LeftProps extends Pick<ProgressProps, 'reload'> {
  desk: Desk;
  file: string;
}
