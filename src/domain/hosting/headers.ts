import { writeAdminPolicy, writeHostPolicy } from './policy.ts';

/** For ever, for files whose name says what is in them: a changed file has another name. */
export const KEEP = 'public, max-age=31536000, immutable';

/** For everything else: the browser keeps it and asks each time whether it is still the same. */
export const ASK = 'no-cache';

/** The one header that another page may need in another way. */
export const POLICY = 'Content-Security-Policy';

/** Folders, from the base of the site, in which every file has a hash in its name. */
export const HASHED = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];

/** Types of text in the built site, besides HTML: what a host should compress. */
export const TEXT_TYPES = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
  'text/plain',
];

/** What the recipes are made from: three fields of `brand.yaml`. */
export interface Hosting {
  /** Where the site is published: `https://bootcamp.example`, without a path. */
  site: string;
  /** The path under which it is served, with a slash at both ends: `/` or `/learn/bootcamp/`. */
  base: string;
  /** Origins that may show the site in a frame. */
  frames: readonly string[];
  /** Only if the site has editing forms at `admin/`. */
  admin?: Admin | undefined;
}

export interface Admin {
  /** Origins that the forms ask: the server that keeps the sources. */
  asked: readonly string[];
  /** Folders of pages, from the base: one for each language. */
  pages: readonly string[];
}

/** Where the editing forms are, from the base of the site. */
export const ADMIN = 'admin/';

/**
 * What a host should send with every answer, errors too; names and values in the order in which they
 * are written.
 */
export function listHeaders({ frames }: Pick<Hosting, 'frames'>): Header[] {
  return [
    [POLICY, writeHostPolicy(frames)],
    // The camera reads answer cards, the microphone records a rehearsal; both on this site alone.
    [
      'Permissions-Policy',
      'camera=(self), microphone=(self), display-capture=(), geolocation=(), payment=()',
    ],
    // Who reads what stays inside: a source that a learner opens does not learn from which lesson.
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    // An LMS that opens the course in a window of its own has to see whether that window is closed.
    ...(frames.length === 0 ? [['Cross-Origin-Opener-Policy', 'same-origin'] as const] : []),
  ];
}

/**
 * The same for the page with the editing forms: nobody frames it, and whoever signs in elsewhere
 * finds back to it.
 */
export function listAdminHeaders({ asked }: Admin): Header[] {
  return listHeaders({ frames: [] }).flatMap(([name, value]): Header[] => {
    if (name === 'Cross-Origin-Opener-Policy') return [];
    const own = name === POLICY ? `${writeAdminPolicy(asked)};frame-ancestors 'none'` : value;
    return [[name, own]];
  });
}

/**
 * What a host should say about keeping a file.
 * @param path from the base of the site, without a slash at its beginning: `_astro/first.DXAAWT9X.js`
 */
export function cacheFor(path: string): string {
  return HASHED.some((folder) => path.startsWith(folder)) ? KEEP : ASK;
}

/**
 * The headers that are other ones under `admin/`, each with what it is there; undefined where it is
 * not sent at all.
 */
export function listDiffering({ admin, frames }: Hosting): Differing[] {
  if (!admin) return [];
  const own = new Map(listAdminHeaders(admin));
  return listHeaders({ frames })
    .map(([name, value]) => ({ name, value, own: own.get(name) }))
    .filter(({ value, own }) => value !== own);
}

export interface Differing {
  name: string;
  /** What it is everywhere else. */
  value: string;
  own: string | undefined;
}

export type Header = readonly [name: string, value: string];
