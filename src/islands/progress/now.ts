import { useEffect, useState } from 'react';
import { type Week, weekAround } from '#domain/overview/week.ts';

/** The learner's week. A page that was left open finds out when it is looked at again. */
export function useWeek(): Week {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return weekAround(now, (at) => -new Date(at).getTimezoneOffset());
}
