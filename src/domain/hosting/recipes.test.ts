import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Hosting } from './headers.ts';
import { listAdminHeaders, listHeaders, POLICY } from './headers.ts';
import { MARK, targets, writeRecipe } from './recipes.ts';

const root: Hosting = { site: 'https://bootcamp.example', base: '/', frames: [] };
const below: Hosting = {
  site: 'https://intranet.example',
  base: '/learn/bootcamp/',
  frames: ['https://lms.example'],
};
const only = (files: Record<string, string>) => Object.values(files).join('\n');

it.each(targets)('every file for %s says where it comes from', (target) => {
  for (const text of Object.values(writeRecipe(target, root))) {
    expect(text.split('\n')[0]).toBe(MARK);
  }
});

it.each(['nginx', 'apache', 'netlify', 'container'] as const)('%s sends every header', (target) => {
  const text = only(writeRecipe(target, below));
  for (const [name, value] of listHeaders(below)) {
    expect([`${name}: ${value}`, `${name} "${value}"`].some((line) => text.includes(line))).toBe(
      true,
    );
  }
  expect(text).toContain('immutable');
});

describe('nginx', () => {
  it('knows the base path, with a redirect to its slash and a page for wrong addresses', () => {
    const text = only(writeRecipe('nginx', below));
    expect(text).toContain('location = /learn/bootcamp { return 301 /learn/bootcamp/; }');
    expect(text).toContain('location ^~ /learn/bootcamp/ {');
    expect(text).toContain('error_page 403 404 =404 /learn/bootcamp/404.html;');
  });

  it('sets headers in one place, because an inner location would lose them', () => {
    const [, inner = ''] = only(writeRecipe('nginx', root)).split('gzip on;');
    expect(inner).not.toContain('add_header');
  });
});

describe('_headers', () => {
  it('is what Netlify and Cloudflare Pages read', () => {
    const { _headers } = writeRecipe('netlify', { ...root, frames: ['https://lms.example'] });
    expect(_headers).toMatchInlineSnapshot(`
      "# Made by "npm run hosting" from brand.yaml. To change it by hand, take out this line.

      /*
        Content-Security-Policy: default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self' blob:;manifest-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'self' https://lms.example
        Permissions-Policy: camera=(self), microphone=(self), display-capture=(), geolocation=(), payment=()
        Referrer-Policy: same-origin
        X-Content-Type-Options: nosniff

      /_astro/*
        Cache-Control: public, max-age=31536000, immutable

      /pagefind/fragment/*
        Cache-Control: public, max-age=31536000, immutable

      /pagefind/index/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });

  it('names no header in two rules that fit the same request', () => {
    const rules = only(writeRecipe('netlify', below))
      .split(/\n(?=\/)/)
      .slice(1)
      .map((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name));
    const [everywhere = [], ...others] = rules;
    expect(others.length).toBeGreaterThan(0);
    expect(others.flat().filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it('stays below the 100 rules and 2000 signs a line that Cloudflare Pages takes', () => {
    const lines = only(writeRecipe('netlify', below)).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});

describe('a site with editing forms', () => {
  const admin = { asked: ['https://git.acme.example'], pages: ['de', 'en'] };
  const forms: Hosting = { ...root, admin };
  const own = listAdminHeaders(admin).find(([name]) => name === POLICY)?.[1] ?? '';

  it('has a looser policy for their page alone, which asks the server of the sources', () => {
    expect(own).toContain("style-src 'self' 'unsafe-inline'");
    expect(own).toContain("connect-src 'self' data: blob: https://git.acme.example;");
    expect(own).toMatch(/frame-ancestors 'none'$/);
    expect(own).not.toContain('unsafe-eval');
  });

  it('says so in nginx by a variable, because an inner location would lose all headers', () => {
    const text = only(writeRecipe('nginx', forms));
    expect(text).toContain(
      'add_header Content-Security-Policy $bootcamp_content_security_policy always;',
    );
    expect(text).toContain(
      `location ^~ /admin/ {\n        set $bootcamp_content_security_policy "${own}";\n        set $bootcamp_cross_origin_opener_policy "";\n    }`,
    );
    expect(text.split(own)).toHaveLength(2);
  });

  it('says so in Apache after the policy of all pages', () => {
    const text = only(writeRecipe('apache', { ...forms, base: '/learn.now/' }));
    expect(text).toContain('SetEnvIf Request_URI "^/learn\\.now/admin/" bootcamp_admin');
    expect(text.indexOf(own)).toBeGreaterThan(text.indexOf(listHeaders(root)[0]?.[1] ?? ''));
    expect(text).toContain('Header always unset Cross-Origin-Opener-Policy env=bootcamp_admin');
  });

  it('names the policy of Netlify folder by folder, so that no two rules fit', () => {
    const text = only(writeRecipe('netlify', forms));
    const rules = text.split('\n').filter((line) => line.startsWith('/'));
    expect(rules.slice(0, 5)).toEqual(['/*', '/', '/de/*', '/en/*', '/admin/*']);
    expect(text.split(listHeaders(root)[0]?.[1] ?? '')).toHaveLength(4);
    expect(text.split('/admin/*')[0]?.split('/\n')[0]).not.toContain(POLICY);
  });
});

it('gives the container a server that is not root and keeps no log', () => {
  const files = writeRecipe('container', below);
  expect(files.Containerfile).toMatch(/^USER 101$/m);
  expect(files['nginx.conf']).toContain('access_log off;');
  expect(files['nginx.conf']).toContain('listen 8080;');
  expect(files['nginx.conf']).toContain('location = / { return 302 /learn/bootcamp/; }');
});

it('gives GitHub Pages a workflow that builds for the address that GitHub names', () => {
  const workflow = parse(only(writeRecipe('github-pages', root)));
  const steps: { run?: string; uses?: string; env?: object }[] = workflow.jobs.build.steps;
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE: expect.stringContaining('steps.pages.outputs.origin'),
    BASE: expect.stringMatching(/steps\.pages\.outputs\.base_path .*\/$/),
  });
  expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(workflow.jobs.publish.needs).toBe('build');
});
