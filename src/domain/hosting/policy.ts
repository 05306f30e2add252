/**
 * The content security policy. Nothing is inline, so it needs no hashes: all scripts and styles are
 * files of this site. `wasm-unsafe-eval` is for the search, which is WebAssembly.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The policy of the page with the editing forms, which is not ours: it sets styles inline, reads
 * pictures as `data:`, and speaks to the server that keeps the sources.
 * @param asked origins that the forms ask
 */
export function writeAdminPolicy(asked: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'data:', 'blob:', ...asked].join(' ')}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** The policy that stands in every page, so that it holds on hosts that send no headers. */
export function writePagePolicy(): string {
  return directives.join(';');
}

/**
 * The same policy for the host to send, with what a page cannot say of itself: who may show it in a
 * frame.
 * @param frames origins such as `https://lms.example`
 */
export function writeHostPolicy(frames: readonly string[]): string {
  return [...directives, `frame-ancestors ${["'self'", ...frames].join(' ')}`].join(';');
}
