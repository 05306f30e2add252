import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Hosting } from '#domain/hosting/headers.ts';
import { writeNginx, writeNginxServer } from '#domain/hosting/nginx.ts';
import { findHost } from '../../../tools/host.mjs';
import { freePort } from '../../../tools/port.mjs';
import { type Running, startServer } from './ready.ts';

/** The nginx of this machine; undefined when there is none. */
export const nginx = findHost('nginx');

/** Where nginx keeps what it is built with: its types of files, the modules that it can load. */
const built = nginx ? spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr : '';
const types = join(dirname(option('conf-path') ?? '/etc/nginx/nginx.conf'), 'mime.types');
const brotli = join(
  option('modules-path') ?? '/usr/lib/nginx/modules',
  'ngx_http_brotli_filter_module.so',
);

/** Whether this nginx can compress with Brotli. */
export const hasBrotli = nginx !== undefined && existsSync(brotli);

/**
 * Starts nginx as the container does, with the shipped snippet; only the places are those of the
 * test.
 * @param options.brotli takes the # from the lines for Brotli, as their comment says
 */
export async function startNginx(
  hosting: Hosting,
  folder: string,
  options: { brotli?: boolean } = {},
): Promise<Running> {
  const temp = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const snippet = writeNginx(hosting, folder);
  writeFileSync(
    join(temp, 'bootcamp.conf'),
    options.brotli ? snippet.replace(/#(?=brotli)/g, '') : snippet,
  );
  const server = writeNginxServer(hosting, {
    snippet: join(temp, 'bootcamp.conf'),
    types,
    temp,
    listen: `127.0.0.1:${port}`,
  });
  const load = options.brotli ? `load_module ${brotli};\n` : '';
  // A worker of root's nginx is nobody, who may not be let into the folder of the project.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(join(temp, 'nginx.conf'), load + user + server);
  return startServer(
    nginx ?? 'nginx',
    ['-p', temp, '-c', join(temp, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;'],
    { url: `http://127.0.0.1:${port}`, temp },
  );
}

function option(name: string): string | undefined {
  return new RegExp(`--${name}=(\\S+)`).exec(built)?.[1];
}
