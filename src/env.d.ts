declare module 'virtual:fonts' {
  /** Addresses of the font files, for preloading. */
  const files: string[];
  export default files;
}

declare module 'virtual:sentences' {
  /** The sentences of the user interface by language and key. */
  const sentences: Record<string, Record<string, string>>;
  export default sentences;
}

declare module 'virtual:drawings' {
  /** The drawings that a company brings, by the id of their module. */
  const drawings: Record<string, string>;
  export default drawings;
}

declare module 'virtual:forms' {
  /** What the editor at /admin/ is told. */
  const plan: import('#domain/editing/plan.ts').Plan;
  export default plan;
}

declare namespace App {
  interface Locals {
    /** How often each word of the glossary has been explained on this page (`<Term>`). */
    terms?: Record<string, number>;
    /** The language of the page's text, where it stands in for a translation that is not there yet. */
    text?: string | undefined;
  }
}

/** A company's logo by theme: addresses, and its own measures. */
declare module 'virtual:logo' {
  interface Logo {
    src: string;
    width: number;
    height: number;
  }
  const logo: { light?: Logo; dark?: Logo };
  export default logo;
}

declare module 'virtual:logo/file' {
  /** The logo for light paper, as an address that holds it. */
  const picture: { src: string; width: number; height: number } | undefined;
  export default picture;
}
