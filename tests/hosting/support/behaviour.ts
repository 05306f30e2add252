import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASK, KEEP, listAdminHeaders, listHeaders } from '#domain/hosting/headers.ts';
import { ask } from './ask.ts';
import type { Running } from './ready.ts';
import { hosting, listFiles, read } from './site.ts';

const { base } = hosting;
const files = listFiles();
const script = files.find((file) => /^_astro\/first\..*\.js$/.test(file)) ?? '';
const fragment = files.find((file) => file.endsWith('.pf_fragment')) ?? '';

/**
 * What every web server has to do with the site below a path. To be called inside a `describe`.
 * @param start starts the server
 */
export function behavesLikeAHost(start: () => Promise<Running>): void {
  let server: Running | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.close());
  const get = (path: string, headers?: Record<string, string>) =>
    ask(server?.url ?? '', path, headers);

  it.each([
    ['a page', `${base}de/`, 200],
    ['a hashed file', `${base}${script}`, 200],
    ['a wrong address', `${base}de/nope/`, 404],
    ['a folder without a page', `${base}_astro/`, 404],
    ['an address without its slash', `${base}de`, 301],
  ])('sends every header with %s', async (_, path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    for (const [name, value] of listHeaders(hosting)) expect(answer.header(name)).toBe(value);
  });

  it('gives the page with the editing forms a policy of its own', async () => {
    const answer = await get(`${base}admin/`);
    expect(answer.status).toBe(200);
    const own = listAdminHeaders(hosting.admin ?? { asked: [], pages: [] });
    for (const [name, value] of own) expect(answer.header(name)).toBe(value);
    expect(answer.header('cross-origin-opener-policy')).toBe('');
    expect((await get(`${base}admin/nope`)).status).toBe(404);
  });

  it('lets the LMS of the brand frame the site, and nobody else', async () => {
    const policy = (await get(`${base}de/`)).header('content-security-policy');
    expect(policy).toMatch(/;frame-ancestors 'self' https:\/\/lms\.example$/);
  });

  it('keeps hashed files for ever', async () => {
    for (const path of [script, fragment]) {
      const answer = await get(base + path);
      expect([answer.status, answer.header('cache-control')]).toEqual([200, KEEP]);
    }
  });

  it.each([
    'de/',
    'offline-worker.js',
    'offline.json',
    'en/view.json',
    'manifest.webmanifest',
    'pagefind/pagefind-entry.json',
    '_astro/gone.js',
  ])('lets the browser ask again for %s', async (path) => {
    expect((await get(base + path)).header('cache-control')).toBe(ASK);
  });

  it('answers 304 to a browser that has the page already, compressed or not', async () => {
    for (const coding of ['gzip', 'identity']) {
      const first = await get(`${base}de/`, { 'accept-encoding': coding });
      const again = await get(`${base}de/`, {
        'accept-encoding': coding,
        'if-none-match': first.header('etag'),
      });
      expect([coding, again.status, again.body.length]).toEqual([coding, 304, 0]);
    }
  });

  it('gzips text and leaves fonts alone', async () => {
    const coding = { 'accept-encoding': 'gzip' };
    for (const file of ['de/index.html', script, 'offline.json', 'drawings.svg']) {
      const answer = await get(base + file.replace('index.html', ''), coding);
      expect([file, answer.header('content-encoding')]).toEqual([file, 'gzip']);
      expect(gunzipSync(answer.body).toString()).toBe(read(file));
      expect(answer.header('vary')).toBe('Accept-Encoding');
    }
    const font = files.find((file) => file.endsWith('.woff2')) ?? '';
    expect((await get(base + font, coding)).header('content-encoding')).toBe('');
  });

  it('shows the page for wrong addresses, with status 404', async () => {
    for (const path of ['nope', 'de/nope/', '_astro/nope.js', 'de/../../..%2fetc/passwd']) {
      const answer = await get(base + path);
      expect([path, answer.status]).toEqual([path, 404]);
      if (!path.includes('..')) expect(answer.body.toString()).toBe(read('404.html'));
    }
  });

  it('lists no folder', async () => {
    for (const path of ['_astro/', 'pagefind/', 'pagefind/index/']) {
      const answer = await get(base + path);
      expect([answer.status, answer.body.toString()]).toEqual([404, read('404.html')]);
    }
  });

  it('leads to the one address of a page, and to no other host', async () => {
    // Apache names itself in full.
    const leads = async (path: string) => {
      const answer = await get(path);
      return [answer.status, answer.header('location').replace(server?.url ?? '', '')];
    };
    expect(await leads(base.slice(0, -1))).toEqual([301, base]);
    expect(await leads(`${base}de`)).toEqual([301, `${base}de/`]);
    expect(await leads(`${base}index.html`)).toEqual([301, base]);
    expect(await leads(`${base}de/review/index.html?a=1`)).toEqual([301, `${base}de/review/?a=1`]);
    for (const path of ['//evil.example/index.html', '/\\evil.example/index.html']) {
      expect((await get(path)).header('location')).toBe('');
    }
  });

  it('names the types of files that browsers are particular about', async () => {
    const types = {
      'de/': 'text/html; charset=utf-8',
      'manifest.webmanifest': 'application/manifest+json',
      'drawings.svg': 'image/svg+xml',
      'offline.json': 'application/json',
      [script]: 'javascript',
      [files.find((file) => file.endsWith('.woff2')) ?? '']: 'font/woff2',
    };
    for (const [path, type] of Object.entries(types)) {
      expect((await get(base + path)).header('content-type'), path).toContain(type);
    }
  });
}
