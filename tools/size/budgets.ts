import type { Load, Visit } from './visit.ts';

/** What a lesson may cost. 1 kB is 1,000 bytes; text is weighed gzipped. */
export const budgets: Budget[] = [
  {
    what: 'HTML and CSS',
    limit: 14_000,
    unit: 'bytes',
    measure: ({ before }) => weight(before, 'html', 'css'),
  },
  {
    what: 'JavaScript before the quiz',
    limit: 5_000,
    unit: 'bytes',
    measure: ({ before }) => weight(before, 'js'),
  },
  { what: 'Fonts', limit: 32_000, unit: 'bytes', measure: ({ all }) => weight(all, 'font') },
  {
    what: 'Font files',
    limit: 2,
    unit: 'count',
    measure: ({ all }) => all.filter(({ kind }) => kind === 'font').length,
  },
  {
    what: 'Fonts that hide the text while they load',
    limit: 0,
    unit: 'count',
    measure: ({ hiding }) => hiding.length,
  },
  {
    what: 'What blocks the first paint beside CSS and scripts',
    limit: 0,
    unit: 'count',
    measure: ({ blocking }) => blocking.length,
  },
  {
    what: 'Everything before the quiz',
    limit: 48_000,
    unit: 'bytes',
    measure: ({ before }) => weight(before),
  },
  {
    what: 'JavaScript in all, quiz answered, without its question types',
    limit: 78_000,
    unit: 'bytes',
    measure: ({ all }) => weight(all.filter(isNoType), 'js'),
  },
  {
    what: 'Question types of one quiz: code and style',
    limit: 8_000,
    unit: 'bytes',
    measure: ({ all }) => weight(all.filter((load) => !isNoType(load))),
  },
  {
    what: 'Data for the quiz',
    limit: 3_000,
    unit: 'bytes',
    measure: ({ all }) => weight(all, 'data'),
  },
  {
    what: 'Requests before the quiz',
    limit: 8,
    unit: 'count',
    measure: ({ before }) => before.length,
  },
  {
    what: 'Requests to another host',
    limit: 0,
    unit: 'count',
    measure: ({ all }) => all.filter(({ foreign }) => foreign).length,
  },
  {
    what: 'Search, before it is opened',
    limit: 0,
    unit: 'bytes',
    measure: ({ all }) => weight(all.filter(({ url }) => url.includes('/pagefind/'))),
  },
];

/** Holds every budget against the lesson that costs most of it. */
export function compare(visits: Visit[]): Row[] {
  return budgets.map(({ what, limit, unit, measure }) => {
    const [worst, ...others] = visits.map((visit) => ({ path: visit.path, value: measure(visit) }));
    if (!worst) throw new Error('No lesson was measured.');
    const { path, value } = others.reduce((a, b) => (b.value > a.value ? b : a), worst);
    return { what, value, limit, unit, ok: value <= limit, where: path };
  });
}

/** Writes a number the way the report shows it: "12.3 kB", "7". */
export function format(value: number, unit: Budget['unit']): string {
  return unit === 'count' || value === 0 ? String(value) : `${(value / 1000).toFixed(1)} kB`;
}

function weight(loads: Load[], ...kinds: Load['kind'][]): number {
  return loads
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Each question type is a file of its own (`integrations/bundle.ts`), loaded only where it is used. */
function isNoType({ url }: Load): boolean {
  return !/\/_astro\/type-/.test(url);
}

interface Budget {
  what: string;
  limit: number;
  unit: 'bytes' | 'count';
  measure(visit: Visit): number;
}

export interface Row {
  what: string;
  value: number;
  limit: number;
  unit: Budget['unit'];
  ok: boolean;
  where: string;
}
