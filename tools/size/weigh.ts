import { gzipSync } from 'node:zlib';

/**
 * Fetches a file and says what it weighs on the wire: text gzipped as hard as gzip can, anything
 * else as it is.
 */
export async function weigh(url: string): Promise<{ kind: Kind; bytes: number }> {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const text = /^text\/|javascript|json|xml/.test(type);
  return { kind: kindOf(type), bytes: text ? gzipSync(body, { level: 9 }).length : body.length };
}

function kindOf(type: string): Kind {
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.startsWith('application/json')) return 'data';
  return type.startsWith('font/') ? 'font' : 'other';
}

export type Kind = 'html' | 'css' | 'js' | 'font' | 'data' | 'other';
