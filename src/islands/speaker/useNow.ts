import { useEffect, useState } from 'react';

/** Times are derived from stamps; this only says when to look again. */
const SECOND = 1000;

/** The time in milliseconds since 1970, renewed every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}
