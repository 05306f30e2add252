import { describe, expect, it } from 'vitest';
import { ASK, cacheFor, KEEP, listHeaders } from './headers.ts';
import { writeHostPolicy, writePagePolicy } from './policy.ts';

const lms = 'https://lms.example';

describe('the policy', () => {
  it('allows nothing but files of the site, and no inline code', () => {
    expect(writePagePolicy()).toMatchInlineSnapshot(
      `"default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self' blob:;manifest-src 'self';base-uri 'none';form-action 'none'"`,
    );
  });

  it('is the same from the host, with who may show the site in a frame', () => {
    expect(writeHostPolicy([])).toBe(`${writePagePolicy()};frame-ancestors 'self'`);
    expect(writeHostPolicy([lms, 'https://*.other.example'])).toBe(
      `${writePagePolicy()};frame-ancestors 'self' ${lms} https://*.other.example`,
    );
  });
});

describe('the headers', () => {
  it('keep camera and microphone to the site and everything else shut', () => {
    const headers = Object.fromEntries(listHeaders({ frames: [] }));
    expect(headers).toEqual({
      'Content-Security-Policy': writeHostPolicy([]),
      'Permissions-Policy':
        'camera=(self), microphone=(self), display-capture=(), geolocation=(), payment=()',
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it('leave an LMS its hold on the window that it opens', () => {
    const names = listHeaders({ frames: [lms] }).map(([name]) => name);
    expect(names).not.toContain('Cross-Origin-Opener-Policy');
    expect(names).toHaveLength(4);
  });

  it('hold no sign that would end a quoted value', () => {
    for (const [, value] of listHeaders({ frames: [lms] })) expect(value).not.toMatch(/["$\\\n]/);
  });
});

it('keeps what has a hash in its name for ever, and asks for everything else', () => {
  const kept = ['_astro/first.DXAAWT9X.js', 'pagefind/fragment/de_13f856f.pf_fragment'];
  const asked = [
    'de/index.html',
    'de/beginner/profiles/_astro/index.html',
    'offline-worker.js',
    'offline.json',
    'en/view.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'manifest.webmanifest',
  ];
  expect(kept.map(cacheFor)).toEqual(kept.map(() => KEEP));
  expect(asked.map(cacheFor)).toEqual(asked.map(() => ASK));
});
