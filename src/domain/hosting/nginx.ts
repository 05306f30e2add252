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

/**
 * What goes into a `server` block of nginx 1.18 or newer. Its headers stand once: an inner location
 * that sets one of its own would lose all of the outer ones, so the inner ones only change a variable.
 * @param folder the folder with the built site, as nginx sees it
 */
export function writeNginx(hosting: Hosting, folder: string): string {
  const { base } = hosting;
  const differing = listDiffering(hosting);
  const isOther = (name: string) => differing.some((one) => one.name === name);
  const headers = listHeaders(hosting).map(
    ([name, value]) =>
      `    add_header ${name} ${isOther(name) ? variable(name) : `"${value}"`} always;`,
  );
  const set = (name: string, value: string) => `set ${variable(name)} "${value}";`;
  const outer = differing.map(({ name, value }) => `${set(name, value)}\n`).join('');
  // An empty header is not sent.
  const admin = differing.map(({ name, own = '' }) => `        ${set(name, own)}\n`).join('');
  const hashed = HASHED.map(
    (inner) => `    location ^~ ${base}${inner} { set $bootcamp_cache "${KEEP}"; }`,
  );
  const types = TEXT_TYPES.join(' ');
  return `set $bootcamp_cache "${ASK}";
${outer}absolute_redirect off;
${base === '/' ? '' : `location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}
location ${base === '/' ? '' : '^~ '}${base} {
    alias ${slashed(folder)};
    index index.html;
    autoindex off;
    charset utf-8;
    error_page 403 404 =404 ${base}404.html;

    # A page has one address. The names must not be empty, or the answer could lead to another host.
    if ($request_uri ~ "^(${toPattern(base)}(?:[^?/\\x5c]+/)*)index\\.html(\\?.*)?$") { return 301 $1$2; }

${headers.join('\n')}
    add_header Cache-Control $bootcamp_cache always;

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types ${types};
    # With the module ngx_brotli, which is a fifth smaller, take out the three #:
    #brotli on;
    #brotli_comp_level 5;
    #brotli_types ${types};

${hashed.join('\n')}${admin && `\n    location ^~ ${base}${ADMIN} {\n${admin}    }`}
    location = ${base}manifest.webmanifest { types {} default_type application/manifest+json; }
}
`;
}

/**
 * A whole nginx.conf for a container: no root, nothing written but in `temp`, and no log of who read
 * what.
 */
export function writeNginxServer(
  { base }: Hosting,
  { snippet, types, temp, listen }: ServerPlaces,
): string {
  const parts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `pid ${temp}/nginx.pid;
error_log stderr warn;
worker_processes auto;
events { worker_connections 1024; }

http {
    include ${types};
    default_type application/octet-stream;
    sendfile on;
    tcp_nopush on;
    server_tokens off;
    # Nobody notes down who read which lesson.
    access_log off;
${parts.map((part) => `    ${part}_temp_path ${temp}/${part};`).join('\n')}

    server {
        listen ${listen};
        include ${snippet};
${base === '/' ? '' : `        location = / { return 302 ${base}; }\n`}    }
}
`;
}

function variable(header: string): string {
  return `$bootcamp_${header.toLowerCase().replaceAll('-', '_')}`;
}

function slashed(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

interface ServerPlaces {
  /** The file that `writeNginx` wrote. */
  snippet: string;
  /** nginx's own list of file types, `mime.types`. */
  types: string;
  /** A folder in which nginx may write. */
  temp: string;
  /** The port, or address and port. */
  listen: string;
}
