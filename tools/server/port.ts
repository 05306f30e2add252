import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';

/**
 * The port of the environment variable PORT.
 * @throws when it is no port, with a sentence for the person who set it
 */
export function readPort(text: string | undefined, otherwise = 4321): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(
    `PORT is "${text}"; it must be a whole number from 0 to 65535, for example 4321.`,
  );
}

/**
 * Listens on the first free port from `port` on.
 * @throws when 50 ports in a row are busy, or when the system refuses for another reason
 */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tried = port; tried < Math.min(port + 50, 65_536); tried++) {
    if (tried !== 0 && (await answers(tried, '::1'))) continue;
    try {
      server.listen(tried, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port from ${port} on is free. Set PORT to another number.`);
}

/**
 * Whether somebody listens there. A browser tries the IPv6 address of "localhost" first, so a
 * stranger on it would be shown instead of us although our own port is free.
 */
function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const settle = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}
