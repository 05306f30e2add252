import { ADMIN, HASHED, type Hosting, KEEP, listDiffering, listHeaders } from './headers.ts';

/**
 * The `_headers` that Netlify and Cloudflare Pages read. A request takes the headers of all rules
 * that fit it, and one host joins two values of a name with a comma while the other picks one: so no
 * name stands in two rules. Both ask again for whatever has no rule of its own
 * (`max-age=0, must-revalidate`), which is what pages need.
 */
export function writeHeadersFile(hosting: Hosting): string {
  const { base, admin } = hosting;
  const differing = listDiffering(hosting);
  const everywhere = listHeaders(hosting)
    .filter(([name]) => !differing.some((one) => one.name === name))
    .map(([name, value]) => line(name, value));
  // Where the editing forms need another policy, each folder of pages names its own.
  const folders = ['', ...(admin?.pages ?? []).map((folder) => `${folder}/*`)];
  const usual = differing.map(({ name, value }) => line(name, value)).join('');
  const other = differing.map(({ name, own }) => (own ? line(name, own) : '')).join('');
  const apart = admin
    ? [...folders.map((path) => `${base}${path}\n${usual}\n`), `${base}${ADMIN}*\n${other}\n`]
    : [];
  const hashed = HASHED.map((inner) => `${base}${inner}*\n  Cache-Control: ${KEEP}\n`);
  return `${base}*\n${everywhere.join('')}\n${apart.join('')}${hashed.join('\n')}`;
}

function line(name: string, value: string): string {
  return `  ${name}: ${value}\n`;
}
