import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import {
  ADMIN,
  type Admin,
  cacheFor,
  listAdminHeaders,
  listHeaders,
} from '#domain/hosting/headers.ts';
import { compress } from './compress.ts';

/**
 * Answers requests from a folder the way a static host does that follows our recipes: index.html for
 * a folder, a redirect to the trailing slash, the nearest 404.html with status 404, text gzipped,
 * the same headers.
 * @param base the path under which the folder is served, with a slash at both ends
 * @param admin whom the page with the editing forms may ask, if the site has one
 */
export function answerFrom(
  dir: string,
  base = '/',
  admin?: Admin,
): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(dir);
  const headers = listHeaders({ frames: [] });
  const adminHeaders = admin && listAdminHeaders(admin);
  const files = sirv(root, {
    dev: true, // looks at the disk each time, so that a new build is served without a restart
    etag: true,
    dotfiles: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheFor(path.slice(1)));
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [asked = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?');
    const own = asked.startsWith(base + ADMIN) ? adminHeaders : undefined;
    for (const [name, value] of own ?? headers) response.setHeader(name, value);
    // Temporary: a browser remembers a permanent redirect for this port, whatever runs there next.
    const lead = (to: string) =>
      response.writeHead(302, { Location: `${to}${query ? `?${query}` : ''}` }).end();
    if (`${asked}/` === base || (asked === '/' && base !== '/')) return lead(base);
    const path = asked.startsWith(base) ? asked.slice(base.length - 1) : undefined;
    const place = path === undefined ? undefined : within(root, path);
    if (place && !asked.endsWith('/') && existsSync(join(place, 'index.html'))) {
      return lead(`${asked}/`);
    }
    compress(request, response);
    if (path === undefined) return sayNotFound(root, place, response);
    request.url = path;
    files(request, response, () => sayNotFound(root, place, response));
  };
}

/** The place on disk that an address names, or undefined when it lies outside the folder. */
function within(root: string, path: string): string | undefined {
  try {
    const place = join(root, decodeURIComponent(path));
    return place === root || place.startsWith(root + sep) ? place.replace(/[\\/]$/, '') : undefined;
  } catch {
    return undefined; // "%" followed by no number
  }
}

function sayNotFound(root: string, place: string | undefined, response: ServerResponse): void {
  const page = nearestPage(root, place ?? root);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page ? readFileSync(page) : 'Not found');
}

function nearestPage(root: string, place: string): string | undefined {
  for (let folder = place; folder.startsWith(root); folder = dirname(folder)) {
    const page = join(folder, '404.html');
    if (existsSync(page)) return page;
  }
  return undefined;
}
