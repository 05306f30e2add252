import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Hosting } from '#domain/hosting/headers.ts';
import { type Answer, ask } from './support/ask.ts';
import { behavesLikeAHost } from './support/behaviour.ts';
import { hasBrotli, nginx, startNginx } from './support/nginx.ts';
import { dist, hosting, read } from './support/site.ts';

const { base } = hosting;

describe.skipIf(!nginx)('nginx with the shipped snippet', () => {
  behavesLikeAHost(() => startNginx(hosting, dist));
});

describe.skipIf(!nginx)('nginx as the container starts it', () => {
  it('leads to the path, does not say which nginx it is, and takes no other method', async () => {
    const { url, close } = await startNginx(hosting, dist);
    try {
      const home = await ask(url, '/');
      expect([home.status, home.header('location')]).toEqual([302, base]);
      expect((await ask(url, `${base}de/`)).header('server')).toBe('nginx');
      expect((await fetch(`${url}${base}de/`, { method: 'POST' })).status).toBe(405);
    } finally {
      await close();
    }
  });

  it('serves pages at the root of a host, and leads to no other', async () => {
    const alone: Hosting = { ...hosting, base: '/', frames: [] };
    const { url, close } = await startNginx(alone, dist);
    try {
      const page = await ask(url, '/de/');
      expect([page.status, page.header('cross-origin-opener-policy')]).toEqual([
        200,
        'same-origin',
      ]);
      expect((await ask(url, '/nope')).body.toString()).toBe(read('404.html'));
      expect((await ask(url, '/de/index.html')).header('location')).toBe('/de/');
      for (const path of ['//evil.example/index.html', '/\\evil.example/index.html']) {
        expect((await ask(url, path)).header('location')).toBe('');
      }
    } finally {
      await close();
    }
  });

  it.skipIf(!hasBrotli)('compresses with Brotli when its three lines are in force', async () => {
    const { url, close } = await startNginx(hosting, dist, { brotli: true });
    try {
      const page = (coding: string): Promise<Answer> =>
        ask(url, `${base}de/`, { 'accept-encoding': coding });
      const br = await page('br');
      expect(br.header('content-encoding')).toBe('br');
      expect(brotliDecompressSync(br.body).toString()).toBe(read('de/index.html'));
      expect(br.body.length).toBeLessThan((await page('gzip')).body.length);
    } finally {
      await close();
    }
  });
});
