import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '#islands/useStore.ts';
import { $progress, $saving } from '#stores/progress.ts';
import { Again } from './Again.tsx';
import { Arrival } from './Arrival.tsx';
import { Can } from './Can.tsx';
import { Carry } from './Carry.tsx';
import { Did } from './Did.tsx';
import { useDesk } from './desk.ts';
import { Empty } from './Empty.tsx';
import { Erase } from './Erase.tsx';
import { Jump } from './Jump.tsx';
import { Left } from './Leave.tsx';
import { listIds } from './lists.ts';
import { Spoken } from './News.tsx';
import { Next } from './Next.tsx';
import { Notes } from './Notes.tsx';
import { useDue, useNow, weekOf } from './now.ts';
import { lookOver } from './overview.ts';
import { Profiles } from './Profiles.tsx';
import { listParts } from './parts.ts';
import type { ProgressProps } from './props.ts';
import { Share } from './Share.tsx';
import { Week } from './Week.tsx';
import { Who } from './Who.tsx';
import { Wrote } from './Wrote.tsx';

/**
 * What comes next, what the learner did and wrote, and how to take it along or to erase it. The
 * training map, which the server has drawn, stands between the beginning of the page and the rest.
 */
export default function Progress({ rest, ...props }: ProgressProps) {
  const { modules, course, prefix, origin, save } = props;
  const progress = useStore($progress);
  // What was found damaged is listed below as soon as it has been found.
  useStore($saving);
  const desk = useDesk(props);
  const { say } = desk;
  const lists = listIds(modules);
  const [left, setLeft] = useState<string>();
  const now = useNow();
  const due = useDue(modules, progress, now);
  const overview = lookOver(props, progress, weekOf(now), due);
  const { empty, again } = overview;
  if (left !== undefined) return <Left desk={desk} file={left} reload={props.reload} />;
  const main = (
    <div className="progress">
      {!empty && (
        <>
          <Week minutes={overview.minutes} goal={overview.goal} desk={desk} />
          <Did overview={overview} say={say} />
          {again.length > 0 && <Again again={again} say={say} />}
          <Can modules={overview.modules} say={say} />
          <Notes modules={modules} progress={progress} desk={desk} />
          <Wrote
            overview={overview}
            desk={desk}
            course={course}
            prefix={prefix}
            origin={origin}
            save={save}
          />
        </>
      )}
      {!empty && props.share && <Share desk={desk} progress={progress} load={props.loadShare} />}
      <Carry desk={desk} empty={empty} lists={lists} {...props} />
      <Profiles desk={desk} empty={empty} onLeft={setLeft} {...props} />
      <Erase desk={desk} empty={empty} />
      <Spoken desk={desk} />
    </div>
  );
  return (
    <>
      <div className="progress">
        <Who desk={desk} />
        <Arrival desk={desk} lists={lists} onLink={props.onLink} />
        {empty ? (
          <Empty first={overview.first} level={props.level} say={say} />
        ) : (
          <>
            <Next next={overview.next} say={say} />
            <Jump parts={listParts({ ...overview, share: props.share }, say)} say={say} />
          </>
        )}
      </div>
      {rest ? createPortal(main, rest) : main}
    </>
  );
}
