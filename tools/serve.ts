/** `npm run serve`: serves the built site. PORT and HOST are respected. */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readHosting } from '#authoring/read-hosting.ts';
import type { Admin } from '#domain/hosting/headers.ts';
import { onEnd } from './ending.mjs';
import { answerFrom } from './server/answer.ts';
import { listen, readPort } from './server/port.ts';

/**
 * Serves a folder of built pages until `close` is called.
 * @param options.port the first port to try, 0 for any free one; a busy one gets the next free one
 * @param options.host the address to listen on; only this machine can reach the default
 * @param options.base the path under which the pages were built
 * @param options.admin whom the page with the editing forms may ask
 */
export async function serve({
  dir,
  port = 4321,
  host = '127.0.0.1',
  base = '/',
  admin,
}: Options): Promise<Site> {
  const server = createServer(answerFrom(dir, base, admin));
  await listen(server, port, host);
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function main(): Promise<void> {
  const dir = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(dir)) throw new Error('There is no built site yet. Run "npm run build" first.');
  const wanted = readPort(process.env.PORT);
  const { base, admin } = readHosting();
  const host = process.env.HOST ?? '127.0.0.1';
  const site = await serve({ dir, port: wanted, host, base, admin });
  if (wanted !== 0 && site.port !== wanted) {
    console.log(`Port ${wanted} is busy, so the site is on the next free one.`);
  }
  console.log(`The site is at ${site.url} (Ctrl-C stops it).`);
  onEnd(() => void site.close().then(() => process.exit(0)));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

interface Options {
  dir: string;
  port?: number;
  host?: string;
  base?: string;
  admin?: Admin | undefined;
}

export interface Site {
  /** With the base path and a slash at its end. */
  url: string;
  port: number;
  close(): Promise<void>;
}
