/** What one part of a visit asks of the host. */
export interface Traffic {
  requests: number;
  /** On the wire, headers too. */
  bytes: number;
}

/** What a learner does in all: one first visit, which has the first lesson in it, lessons, and coming back. */
export interface Plan {
  people: number;
  /** Lessons that each of them takes, the quiz answered. */
  lessons: number;
  /** Times that each of them comes back. */
  returns: number;
}

/** What each part costs, as `npm run traffic` measures it. */
export interface Parts {
  first: Traffic;
  lesson: Traffic;
  back: Traffic;
}

/** The sum for all people: (first + (lessons - 1) x lesson + returns x back) x people. */
export function addUp({ people, lessons, returns }: Plan, parts: Parts): Traffic {
  const each = (key: keyof Traffic) =>
    parts.first[key] + Math.max(0, lessons - 1) * parts.lesson[key] + returns * parts.back[key];
  return { requests: people * each('requests'), bytes: people * each('bytes') };
}

/**
 * The bill, in the currency of the prices.
 * @param prices per GB (10^9 bytes) that leave the host, and per million requests
 */
export function price(
  { requests, bytes }: Traffic,
  prices: { gigabyte: number; million: number },
): number {
  return (bytes / 1e9) * prices.gigabyte + (requests / 1e6) * prices.million;
}

/**
 * Requests in a second when a part of all people makes the first visit within one hour.
 * @param share from 0 to 1
 */
export function peak(people: number, share: number, { first }: Pick<Parts, 'first'>): number {
  return (people * share * first.requests) / 3600;
}
