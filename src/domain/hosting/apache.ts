import {
  ADMIN,
  ASK,
  HASHED,
  type Hosting,
  KEEP,
  listDiffering,
  listHeaders,
  TEXT_TYPES,
} from './headers.ts';
import { toPattern } from './pattern.ts';

/** The `.htaccess` that lies beside the first index.html; Apache 2.4 with `AllowOverride All`. */
export function writeApache(hosting: Hosting): string {
  const { base } = hosting;
  const headers = listHeaders(hosting).map(
    ([name, value]) => `    Header always set ${name} "${value}"`,
  );
  const hashed = HASHED.map(
    (inner) => `SetEnvIf Request_URI "^${toPattern(base + inner)}" bootcamp_hashed`,
  );
  const differing = listDiffering(hosting).map(({ name, own }) =>
    own === undefined
      ? `    Header always unset ${name} env=bootcamp_admin\n`
      : `    Header always set ${name} "${own}" env=bootcamp_admin\n`,
  );
  const admin = `SetEnvIf Request_URI "^${toPattern(base + ADMIN)}" bootcamp_admin\n`;
  const types = ['text/html', ...TEXT_TYPES].join(' ');
  return `Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .webmanifest
AddType application/manifest+json .webmanifest
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

${hashed.join('\n')}
${differing.length > 0 ? admin : ''}
<IfModule mod_headers.c>
${headers.join('\n')}
${differing.join('')}    # Compressing adds this to the name of a version, and then no version would be known again.
    RequestHeader edit If-None-Match '-(gzip|br)"' '"'
    Header always set Cache-Control "${ASK}"
    Header always set Cache-Control "${KEEP}" env=bootcamp_hashed
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On
    # A folder without a page is no place to be.
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
    # A page has one address, without index.html at its end.
    RewriteCond %{THE_REQUEST} "^[A-Z]+ ${toPattern(base)}([^?/\\\\ ]+/)*index\\.html[? ]"
    RewriteRule "^(.*)index\\.html$" "${base}$1" [R=301,L]
</IfModule>

<IfModule mod_filter.c>
    <IfModule mod_brotli.c>
        AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${types}
    </IfModule>
    <IfModule !mod_brotli.c>
        AddOutputFilterByType DEFLATE ${types}
    </IfModule>
</IfModule>
`;
}
