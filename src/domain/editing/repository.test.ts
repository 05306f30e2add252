import { expect, it } from 'vitest';
import { listAsked, toBackend } from './repository.ts';

it('asks the server of the sources and nobody else', () => {
  expect(listAsked(undefined)).toEqual([]);
  expect(listAsked({ forge: 'github', path: 'a/b' })).toEqual(['https://api.github.com']);
  expect(listAsked({ forge: 'github', path: 'a/b', server: 'https://git.a.example/' })).toEqual([
    'https://git.a.example',
  ]);
  expect(listAsked({ forge: 'gitlab', path: 'a/b' })).toEqual(['https://gitlab.com']);
});

it('signs in by access token on GitHub, with which no third party has to help', () => {
  expect(toBackend({ forge: 'github', path: 'a/b', branch: 'edits', app: 'x' })).toEqual({
    name: 'github',
    repo: 'a/b',
    branch: 'edits',
    auth_methods: ['token'],
  });
});

it('signs in by itself where the server knows the page', () => {
  const keeping = {
    forge: 'gitlab',
    path: 'a/b',
    server: 'https://git.a.example',
    app: 'x',
  } as const;
  expect(toBackend(keeping)).toEqual({
    name: 'gitlab',
    repo: 'a/b',
    branch: 'main',
    base_url: 'https://git.a.example',
    api_root: 'https://git.a.example/api/v4',
    auth_type: 'pkce',
    app_id: 'x',
  });
});
