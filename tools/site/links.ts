import { LinkChecker } from 'linkinator';
import { serve } from '../serve.ts';

/** A place that the progress page builds in the browser, and then goes to by itself. */
export const builtLater = /\/progress\/#carry$/;

/**
 * Follows all links of a built site; another host is not asked.
 * @param starts pages to begin with, from the base of the site: `''` is the first one
 * @param origin what the pages call their own host, with a slash at its end
 * @param base the path under which the pages were built
 */
export async function crawl({ dir, starts, origin, base = '/' }: Site): Promise<Crawl> {
  const server = await serve({ dir, port: 0, base });
  const root = server.url.slice(0, server.url.length - base.length + 1);
  // The host may have more than this site.
  const own = origin.slice(0, -1) + base;
  try {
    const links = [];
    // One after another: what is first met from a page of its own would count as seen, unread.
    for (const start of starts) {
      const result = await new LinkChecker().check({
        path: server.url + start,
        recurse: true,
        checkCss: true,
        checkFragments: true,
        fragmentsToSkip: async (_fragment, url) => builtLater.test(url),
        redirects: 'error',
        urlRewriteExpressions: [{ pattern: new RegExp(`^${origin}`), replacement: root }],
        // It is asked before an address is rewritten.
        linksToSkip: async (url) => !url.startsWith(root) && !url.startsWith(own),
      });
      links.push(...result.links);
    }
    const inside = (url = '') => url.replace(root, '');
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${inside(url)} on /${inside(parent)}`);
    const reached = links.filter(({ state }) => state === 'OK');
    return {
      broken: [...new Set(broken)].sort(),
      reached: new Set(reached.map(({ url }) => `/${inside(url).replace(/#.*/, '')}`)),
    };
  } finally {
    await server.close();
  }
}

interface Site {
  dir: string;
  starts: readonly string[];
  origin: string;
  base?: string;
}

export interface Crawl {
  /** `gone/ on /en/`: the address, and the page that links to it. */
  broken: string[];
  /** The pages that were reached, from the root of the host. */
  reached: Set<string>;
}
