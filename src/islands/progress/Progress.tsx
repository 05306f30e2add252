import { useStore } from '@nanostores/react';
import { createPortal } from 'react-dom';
import { $progress, $saving } from '#stores/progress.ts';
import { Again } from './Again.tsx';
import { Can } from './Can.tsx';
import { Carry } from './Carry.tsx';
import { Did } from './Did.tsx';
import { useDesk } from './desk.ts';
import { Empty } from './Empty.tsx';
import { Erase } from './Erase.tsx';
import { Jump } from './Jump.tsx';
import { Spoken } from './News.tsx';
import { Next } from './Next.tsx';
import { Notes } from './Notes.tsx';
import { useWeek } from './now.ts';
import { lookOver } from './overview.ts';
import { listParts } from './parts.ts';
import type { ProgressProps } from './props.ts';
import { Week } from './Week.tsx';
import { Wrote } from './Wrote.tsx';

/**
 * What comes next, what the learner did and wrote, and how to take it along or to erase it. The
 * training map, which the server has drawn, stands between the beginning of the page and the rest.
 */
export default function Progress({ rest, ...props }: ProgressProps) {
  const { modules, course, prefix, origin, download } = props;
  const progress = useStore($progress);
  // What was found damaged is listed below as soon as it has been found.
  useStore($saving);
  const desk = useDesk(props);
  const { say } = desk;
  const overview = lookOver(props, progress, useWeek());
  const { empty, again } = overview;
  const main = (
    <div className="progress">
      {!empty && (
        <>
          <Week minutes={overview.minutes} goal={overview.goal} desk={desk} />
          <Did overview={overview} say={say} />
          {again.length > 0 && <Again again={again} say={say} />}
          <Can modules={overview.modules} say={say} />
          <Notes modules={modules} progress={progress} desk={desk} />
          <Wrote overview={overview} desk={desk} course={course} prefix={prefix} origin={origin} />
        </>
      )}
      <Carry desk={desk} empty={empty} course={course} prefix={prefix} download={download} />
      <Erase desk={desk} empty={empty} />
      <Spoken desk={desk} />
    </div>
  );
  return (
    <>
      <div className="progress">
        {empty ? (
          <Empty first={overview.first} say={say} />
        ) : (
          <>
            <Next next={overview.next} say={say} />
            <Jump parts={listParts(overview, say)} say={say} />
          </>
        )}
      </div>
      {rest ? createPortal(main, rest) : main}
    </>
  );
}
