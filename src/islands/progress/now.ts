import { useEffect, useState } from 'react';
import { type Week, weekAround } from '#domain/overview/week.ts';
import type { Progress } from '#domain/progress/types.ts';
import { dayOf } from '#islands/review/day.ts';
import type { ModuleInfo } from './props.ts';

/** The time, in milliseconds since 1970. A page that was left open finds out when it is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}

/** The week where the learner is. */
export function weekOf(now: number): Week {
  return weekAround(now, (at) => -new Date(at).getTimezoneOffset());
}

/** How many cards wait today. What it takes to know comes after the page; without it, none. */
export function useDue(modules: readonly ModuleInfo[], progress: Progress, now: number): number {
  const [count, setCount] = useState<Count>();
  useEffect(() => {
    import('./due.ts').then(
      ({ countDue }) => setCount(() => countDue),
      () => {},
    );
  }, []);
  return count?.(modules, progress, dayOf(now)) ?? 0;
}

type Count = typeof import('./due.ts').countDue;
