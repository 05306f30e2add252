import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Traffic } from '#domain/hosting/load.ts';
import { answerFrom } from '../server/answer.ts';

/** Serves a folder as `npm start` does, and counts what it is asked for and what it sends. */
export async function openHost(dir: string, base: string): Promise<CountingHost> {
  const answer = answerFrom(dir, base);
  const sockets = new Set<Socket>();
  let gone = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    answer(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      gone += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sent = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, gone);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    count: () => ({ requests, bytes: sent() }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface CountingHost {
  url: string;
  /** Everything so far; bytes with headers, text gzipped. */
  count(): Traffic;
  close(): void;
}
