/** The whole address of the root of the site, with a slash at its end. */
export function rootAddress(): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
}
