import type { AstroIntegration } from 'astro';

/**
 * How scripts and styles are cut into files: all of them are files (the policy forbids inline code),
 * and nothing is sent that a phone does not need for reading.
 */
export default function bundle(): AstroIntegration {
  return {
    name: 'bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { assetsInlineLimit: 0, modulePreload: false },
            environments: {
              client: {
                build: { rolldownOptions: { output: { codeSplitting: { groups: [FIRST] } } } },
              },
            },
            plugins: [plainImports()],
          },
        });
      },
    },
  };
}

/** What more than one kind of page needs, in one file: progress, its saving note, the search. */
const FIRST = {
  name: 'first',
  test: /src\/(stores\/progress|domain\/progress\/derive|elements\/(search|saving))\.ts$/,
};

/**
 * Vite wraps every `import()` in 0.8 kB of code that fetches style sheets first. Our lazy chunks bring
 * none: their styles are in the page's sheet, or they load them by themselves (the search).
 */
function plainImports() {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load: (id: string) =>
      id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
