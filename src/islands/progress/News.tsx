import { useEffect, useRef } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import type { Desk } from './desk.ts';

/** The news of one part of the page, where the learner looks. */
export function News({ desk, place }: { desk: Desk; place: string }) {
  const { news } = desk;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each news is to be seen, also one said before
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [news]);
  if (news.place !== place || !news.text) return null;
  return (
    <div className="notice news noprint" data-tone={news.tone ?? 'good'} ref={box}>
      <Text as="p">{news.text}</Text>
    </div>
  );
}

/** All news for screen readers. Each is a new element, so that the same sentence is read twice. */
export function Spoken({ desk }: { desk: Desk }) {
  const { text = '', count } = desk.news;
  return (
    <div className="sr" role="status">
      <Text key={count}>{text}</Text>
    </div>
  );
}
