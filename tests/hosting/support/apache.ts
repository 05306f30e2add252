import { chmodSync, cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeApache } from '#domain/hosting/apache.ts';
import type { Hosting } from '#domain/hosting/headers.ts';
import { findHost } from '../../../tools/host.mjs';
import { freePort } from '../../../tools/port.mjs';
import { type Running, startServer } from './ready.ts';

/** The Apache of this machine; undefined when there is none. */
export const apache = findHost('apache');

const libraries = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/lib/apache2',
  '/opt/homebrew/lib/httpd/modules',
].find((folder) => existsSync(join(folder, 'mod_rewrite.so')));

/** What a usual Apache has loaded; autoindex, so that a folder would be listed if it were allowed. */
const names = [
  ...['mpm_event', 'unixd', 'authz_core', 'mime', 'dir', 'alias', 'autoindex', 'negotiation'],
  ...['headers', 'rewrite', 'setenvif', 'filter', 'deflate', 'brotli'],
];

/** Starts Apache with a copy of the site that has the shipped `.htaccess` in it. */
export async function startApache(hosting: Hosting, folder: string): Promise<Running> {
  const temp = mkdtempSync(join(tmpdir(), 'apache-'));
  chmodSync(temp, 0o755); // its workers are nobody
  const site = join(temp, 'site');
  cpSync(folder, site, { recursive: true });
  writeFileSync(join(site, '.htaccess'), writeApache(hosting));
  const port = await freePort();
  const modules = names
    .map((name) => [name, join(libraries ?? '', `mod_${name}.so`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => `LoadModule ${name}_module ${file}`);
  writeFileSync(
    join(temp, 'httpd.conf'),
    `ServerRoot ${temp}
ServerName localhost
PidFile ${temp}/httpd.pid
DefaultRuntimeDir ${temp}
ErrorLog ${temp}/error.log
Listen 127.0.0.1:${port}
${modules.join('\n')}
<IfModule mod_mime.c>
    TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/etc/httpd/mime.types'}
</IfModule>
${process.getuid?.() === 0 ? 'User nobody\nGroup #65534\n' : ''}
Alias ${hosting.base.slice(0, -1)} ${site}
<Directory ${site}>
    Options Indexes FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>
`,
  );
  return startServer(apache ?? 'apache2', ['-f', join(temp, 'httpd.conf'), '-D', 'FOREGROUND'], {
    url: `http://127.0.0.1:${port}`,
    temp,
  });
}
