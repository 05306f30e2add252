import { request } from 'node:http';

/** Asks without cleaning the address up first and without following where it leads, as fetch would. */
export function ask(url: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers, agent: false }, async (answer) => {
      const chunks = await answer.toArray();
      resolve({
        status: answer.statusCode ?? 0,
        header: (name) => String(answer.headers[name.toLowerCase()] ?? ''),
        body: Buffer.concat(chunks),
      });
    })
      .on('error', reject)
      .end();
  });
}

export interface Answer {
  status: number;
  /** Empty when it was not sent. */
  header(name: string): string;
  body: Buffer;
}
