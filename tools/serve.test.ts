import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHeaders } from '#domain/hosting/headers.ts';
import { type Site, serve } from './serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(home, 'dist');
let site: Site;

beforeAll(async () => {
  const files = {
    'secret.txt': 'not yours',
    'dist-old/index.html': 'not yours either',
    'dist/index.html': '<p>home</p>',
    'dist/404.html': '<p>nothing here</p>',
    'dist/de/404.html': '<p>hier ist nichts</p>',
    'dist/de/index.html': '<p>Start</p>',
    'dist/de/umzüge/index.html': '<p>Umzug</p>',
    'dist/_astro/page.a1b2.js': 'export const a = "a";'.repeat(50),
    'dist/site.webmanifest': '{}',
    'dist/search.wasm': '\0asm',
    'dist/text.woff2': 'font',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true });
});

describe('pages', () => {
  it('serves the index of a folder as UTF-8 HTML', async () => {
    const answer = await ask('/de/');
    expect(answer).toMatchObject({ status: 200, body: '<p>Start</p>' });
    expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
  });

  it('sends an address without its slash on, with its query', async () => {
    const { status, headers } = await ask('/de?a=1');
    expect([status, headers.location]).toEqual([302, '/de/?a=1']);
  });

  it('finds a page whose name is written with escapes', async () => {
    expect((await ask('/de/umz%C3%BCge/')).body).toBe('<p>Umzug</p>');
  });

  it('shows the nearest 404 page, with status 404', async () => {
    expect(await ask('/nope/')).toMatchObject({ status: 404, body: '<p>nothing here</p>' });
    expect(await ask('/de/a/b')).toMatchObject({ status: 404, body: '<p>hier ist nichts</p>' });
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/de/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '12', '']);
  });

  it('takes no other method', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('files', () => {
  it.each([
    ['/site.webmanifest', 'application/manifest+json'],
    ['/search.wasm', 'application/wasm'],
    ['/text.woff2', 'font/woff2'],
    ['/_astro/page.a1b2.js', 'text/javascript'],
  ])('names the type of %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('lets the browser keep hashed files for ever, and ask again for the rest', async () => {
    const kept = await ask('/_astro/page.a1b2.js');
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask('/de/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await ask('/de/', { headers: { 'if-none-match': String(page.headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('gzips text for a browser that takes it, and leaves fonts as they are', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    expect((await ask('/text.woff2', { headers })).headers['content-encoding']).toBeUndefined();
    expect((await ask('/_astro/page.a1b2.js', { headers })).headers['content-encoding']).toBe(
      'gzip',
    );
    const text = await (await fetch(new URL('/_astro/page.a1b2.js', site.url))).text();
    expect(text).toHaveLength(1050);
  });
});

describe('headers', () => {
  it.each(['/de/', '/_astro/page.a1b2.js', '/nope/', '/de'])(
    'are those of the recipes at %s',
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of listHeaders({ frames: [] })) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    },
  );
});

describe('below a path', () => {
  let below: Site;
  beforeAll(async () => {
    below = await serve({ dir, port: 0, base: '/learn/bootcamp/' });
  });
  afterAll(() => below.close());
  const look = async (path: string) => {
    const answer = await fetch(new URL(path, below.url), { redirect: 'manual' });
    const text = await answer.text();
    return [answer.status, answer.headers.get('location') ?? text];
  };

  it('says its address with the path', () => {
    expect(below.url).toBe(`http://localhost:${below.port}/learn/bootcamp/`);
  });

  it('serves pages and files there, hashed ones for ever', async () => {
    expect(await look('/learn/bootcamp/')).toEqual([200, '<p>home</p>']);
    expect(await look('/learn/bootcamp/de/')).toEqual([200, '<p>Start</p>']);
    const { headers } = await fetch(`${below.url}_astro/page.a1b2.js`);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('leads to the path, and to the slash at its end', async () => {
    expect(await look('/')).toEqual([302, '/learn/bootcamp/']);
    expect(await look('/learn/bootcamp?a=1')).toEqual([302, '/learn/bootcamp/?a=1']);
    expect(await look('/learn/bootcamp/de')).toEqual([302, '/learn/bootcamp/de/']);
  });

  it('has nothing anywhere else', async () => {
    for (const path of ['/de/', '/learn/', '/learn/bootcamp-old/', '/_astro/page.a1b2.js']) {
      expect(await look(path)).toEqual([404, '<p>nothing here</p>']);
    }
    expect(await look('/learn/bootcamp/de/nope/')).toEqual([404, '<p>hier ist nichts</p>']);
  });
});

describe('what lies outside the folder', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/de/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-old/',
    '/..%2fdist-old',
    '/%00',
    '/%',
    '//../secret.txt',
  ])('is not found through %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '<p>nothing here</p>']);
  });
});

describe('ports', () => {
  it('takes the next free one when a port is busy', async () => {
    const second = await serve({ dir, port: site.port });
    expect(second.port).toBeGreaterThan(site.port);
    expect(second.url).toBe(`http://localhost:${second.port}/`);
    await second.close();
  });

  it('counts a port as busy that a stranger holds on the IPv6 address of localhost', async (context) => {
    const stranger = createServer();
    const held = await hold(stranger, '::1');
    if (held === undefined) return context.skip('this machine has no IPv6');
    const own = await serve({ dir, port: held });
    expect(own.port).not.toBe(held);
    await own.close();
    stranger.close();
  });
});

/** Asks without cleaning the path up first, as fetch would. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port: site.port, path, ...options }, async (answer) => {
        const chunks = await answer.toArray();
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

function hold(server: Server, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(0, host, () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : undefined);
    });
  });
}
