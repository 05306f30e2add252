import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { answerFrom } from '../../../tools/server/answer.ts';
import { test as base } from './test.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/**
 * `test` against a host of its own that can fail: go away for good, refuse a file, or send another
 * one in its place.
 */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

export { expect } from './test.ts';

async function openHost(): Promise<Host> {
  const answer = answerFrom(dist);
  const moods: Host['moods'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    asked.push(path);
    const found = moods.get(path) ?? moods.get('*');
    const mood = typeof found === 'function' ? found() : found;
    if (mood === undefined) return answer(request, response);
    if (mood === 'gone') return response.writeHead(404).end();
    if (mood === 'ill') return response.writeHead(503).end();
    if (mood === 'cut') return response.destroy();
    response.writeHead(200, { 'Content-Type': mood.type }).end(mood.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    moods,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Nothing: it answers as it should. */
type Mood = 'gone' | 'ill' | 'cut' | { type: string; body: string } | undefined;

interface Host {
  url: string;
  /** How it answers at an address, `*` for all that are not named; as it should if not named. */
  moods: Map<string, Mood | (() => Mood)>;
  /** Every address that it was asked for, in order. */
  asked: string[];
  /** Takes it from the network: no address answers any more. */
  close(): Promise<void>;
}
