/** Marks what the download itself asks for: the worker lets it pass to the network. */
export const OWN = { 'x-offline': 'load' };

const TRIES = 3;

/**
 * Fetches one file, past every cache, and looks whether it is the one that the list means.
 *
 * @param hash The beginning of its SHA-256, in hex.
 * @param pause Waits so many milliseconds before the next try.
 * @returns `refused` if the host has it not, `broken` if nothing came after three tries
 */
export async function fetchFile(
  address: string,
  hash: string,
  pause: (time: number) => Promise<void> = wait,
): Promise<Arrived | 'refused' | 'broken'> {
  for (let tried = 1; ; tried++) {
    const answer = await ask(address);
    if (typeof answer !== 'string') {
      const bytes = await answer.arrayBuffer().catch(() => undefined);
      if (bytes) return { response: wrap(answer, bytes), isMeant: hash === (await hashOf(bytes)) };
    }
    if (answer === 'refused') return answer;
    if (tried === TRIES) return 'broken';
    await pause(tried * 400);
  }
}

async function ask(address: string): Promise<Response | 'refused' | 'broken'> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', headers: OWN });
    if (answer.ok) return answer;
    return answer.status < 500 ? 'refused' : 'broken';
  } catch {
    return 'broken';
  }
}

/** A response of its own: a redirected one is refused for pages, and the body is unpacked already. */
function wrap({ headers }: Response, bytes: ArrayBuffer): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) own.delete(name);
  return new Response(bytes, { headers: own });
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

export interface Arrived {
  response: Response;
  /** Whether its content is the one that the list names. */
  isMeant: boolean;
}
