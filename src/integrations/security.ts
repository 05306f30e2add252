/**
 * The content security policy of every page; Astro adds the hashes of its own scripts and styles.
 * A meta tag cannot forbid framing: `frame-ancestors` belongs to the host's headers.
 */
export const csp = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ] as const,
  // Pagefind is WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};
