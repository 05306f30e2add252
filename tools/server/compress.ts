import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

const text = /^(text\/|image\/svg|application\/(json|manifest|xml|javascript))/;

/**
 * Makes a response send its text gzipped, if the browser takes it. Call it before the response is
 * begun; the status and the headers must come in one `writeHead(status, headers)`.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' || !/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return;
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead(status: number, { 'Content-Length': length, ...headers }: OutgoingHttpHeaders = {}) {
      if (status !== 200 || !text.test(String(headers['Content-Type']))) {
        const whole = length === undefined ? headers : { ...headers, 'Content-Length': length };
        return writeHead(status, whole);
      }
      gzipBody(response);
      return writeHead(status, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    },
  });
}

function gzipBody(response: ServerResponse): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const gzip = createGzip();
  gzip.on('data', (chunk: Buffer) => {
    if (!response.destroyed) write(chunk);
  });
  gzip.on('end', () => end());
  Object.assign(response, {
    write(chunk: Buffer) {
      gzip.write(chunk);
      return true; // pages are small: no need to hold the reader back
    },
    end(chunk?: Buffer) {
      gzip.end(chunk);
      return response;
    },
  });
}
