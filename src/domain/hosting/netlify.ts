import { HASHED, type Hosting, KEEP, listHeaders } from './headers.ts';

/**
 * The `_headers` that Netlify and Cloudflare Pages read. A request takes the headers of all rules
 * that fit it, and one host joins two values of a name with a comma while the other picks one: so no
 * name stands in two rules. Both ask again for whatever has no rule of its own
 * (`max-age=0, must-revalidate`), which is what pages need.
 */
export function writeHeadersFile(hosting: Hosting): string {
  const everywhere = listHeaders(hosting).map(([name, value]) => `  ${name}: ${value}\n`);
  const hashed = HASHED.map((inner) => `${hosting.base}${inner}*\n  Cache-Control: ${KEEP}\n`);
  return `${hosting.base}*\n${everywhere.join('')}\n${hashed.join('\n')}`;
}
