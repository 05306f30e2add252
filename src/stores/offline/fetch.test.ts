import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from './fetch.ts';

/** SHA-256 of "hello" begins with these bytes. */
const HELLO = '2cf24dba5fb0a30e';
const pauses: number[] = [];
const pause = async (time: number) => void pauses.push(time);

afterEach(() => {
  vi.unstubAllGlobals();
  pauses.length = 0;
});

function answer(...answers: (Response | Error)[]) {
  const asked = vi.fn(async () => {
    const next = answers.shift();
    if (!next || next instanceof Error) throw next ?? new TypeError('no network');
    return next;
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

it('brings a file and knows that it is the one that was meant', async () => {
  answer(
    new Response('hello', { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' } }),
  );
  const found = await fetchFile('https://x.example/', HELLO, pause);
  if (typeof found === 'string') throw new Error(found);
  expect(found.isMeant).toBe(true);
  expect([...found.response.headers.keys()]).toEqual(['content-type']);
  expect(await found.response.text()).toBe('hello');
});

it('knows a file of another version', async () => {
  answer(new Response('hallo'));
  expect(await fetchFile('https://x.example/', HELLO, pause)).toMatchObject({ isMeant: false });
});

it('goes past the caches, and past the worker', async () => {
  const asked = answer(new Response('hello'));
  await fetchFile('https://x.example/', HELLO, pause);
  expect(asked).toHaveBeenCalledWith('https://x.example/', {
    cache: 'no-cache',
    headers: { 'x-offline': 'load' },
  });
});

it('asks once for what the host has not', async () => {
  const asked = answer(new Response('', { status: 404 }));
  expect(await fetchFile('https://x.example/', HELLO, pause)).toBe('refused');
  expect(asked).toHaveBeenCalledTimes(1);
});

it('tries three times, waiting longer each time, when nothing comes or the host is ill', async () => {
  const asked = answer(new TypeError('x'), new Response('', { status: 503 }), new TypeError('x'));
  expect(await fetchFile('https://x.example/', HELLO, pause)).toBe('broken');
  expect(asked).toHaveBeenCalledTimes(3);
  expect(pauses).toEqual([400, 800]);
});

it('is glad of the second try', async () => {
  answer(new TypeError('x'), new Response('hello'));
  expect(await fetchFile('https://x.example/', HELLO, pause)).toMatchObject({ isMeant: true });
});
