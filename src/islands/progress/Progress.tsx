import { useStore } from '@nanostores/react';
import { $progress, $saving } from '#stores/progress.ts';
import { Carry } from './Carry.tsx';
import { Did } from './Did.tsx';
import { useDesk } from './desk.ts';
import { Empty } from './Empty.tsx';
import { Erase } from './Erase.tsx';
import { Spoken } from './News.tsx';
import { Next } from './Next.tsx';
import { lookOver } from './overview.ts';
import type { ProgressProps } from './props.ts';
import { Wrote } from './Wrote.tsx';

/** What the learner did and wrote, what comes next, and how to take it along or to erase it. */
export default function Progress({ modules, course, prefix, download, ...words }: ProgressProps) {
  const progress = useStore($progress);
  // What was found damaged is listed below as soon as it has been found.
  useStore($saving);
  const desk = useDesk(words);
  const { say } = desk;
  const overview = lookOver(modules, progress);
  return (
    <div className="progress">
      {overview.empty ? (
        <Empty first={overview.first} say={say} />
      ) : (
        <>
          <Next next={overview.next} say={say} />
          <Did overview={overview} say={say} />
          <Wrote written={overview.written} desk={desk} />
        </>
      )}
      <Carry
        desk={desk}
        empty={overview.empty}
        course={course}
        prefix={prefix}
        download={download}
      />
      <Erase desk={desk} empty={overview.empty} />
      <Spoken desk={desk} />
    </div>
  );
}
