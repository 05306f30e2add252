import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';

/**
 * Answers requests from a folder the way a plain static host does: index.html for a folder, a
 * redirect to the trailing slash, the nearest 404.html with status 404, text gzipped, and files
 * with a hash in their name kept by the browser for ever.
 */
export function answerFrom(
  dir: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(dir);
  const files = sirv(root, {
    dev: true, // looks at the disk each time, so that a new build is served without a restart
    etag: true,
    dotfiles: true,
    setHeaders(response, path) {
      if (path.startsWith('/_astro/')) {
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      }
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?');
    const place = within(root, path);
    if (place && !path.endsWith('/') && existsSync(join(place, 'index.html'))) {
      // Temporary: a browser remembers a permanent redirect for this port, whatever runs there next.
      response.writeHead(302, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    compress(request, response);
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
