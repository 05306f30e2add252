declare module 'virtual:fonts' {
  /** Addresses of the font files, for preloading. */
  const files: string[];
  export default files;
}

declare namespace App {
  interface Locals {
    /** How often each word of the glossary has been explained on this page (`<Term>`). */
    terms?: Record<string, number>;
  }
}
