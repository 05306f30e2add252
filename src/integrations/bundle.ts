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
                build: {
                  rolldownOptions: {
                    output: {
                      entryFileNames: ({ name }) => `_astro/${shorten(name)}.[hash].js`,
                      codeSplitting: { groups: [FIRST, WORDS, ISLANDS, QUIZ, SHARED, TYPES] },
                    },
                  },
                },
              },
            },
            plugins: [plainImports()],
          },
        });
      },
    },
  };
}

/** The script of a page, by its place in Script.astro; every page carries the name. */
function shorten(name: string): string {
  return name.replace(/^Script\.astro_.*_(\d+)_lang$/, 'page-$1');
}

/** What more than one kind of page needs, in one file: progress, its saving note, the search, the button for the view. */
const FIRST = {
  name: 'first',
  test: /src\/(stores\/(progress|leave)|domain\/progress\/derive|elements\/(search|saving|view))\.ts$/,
};

/** How sentences are filled: islands need it, and the deck page, which shall not fetch React for it. */
const WORDS = { name: 'words', test: /src\/i18n\/translate\.ts$/ };

/** What every page with an island needs. */
const ISLANDS = {
  name: 'islands',
  test: /node_modules\/(react|react-dom|scheduler)\/|src\/(domain\/progress\/standing|islands\/(useStore|quiz\/Text))\.tsx?$/,
};

/** What every quiz needs, wherever it runs. */
const QUIZ = { name: 'quiz', test: /src\/(islands|domain)\/quiz\/[^/]+\.tsx?$/ };

/**
 * What several question types share, by its own name: rules in `domain/quiz/shared/pairs.ts`, view in
 * `islands/quiz/shared/Pairs.tsx`. It comes before the types, which would take it into their files.
 */
const SHARED = {
  name: (id: string) => `type-${/shared\/(?:use)?(\w+)/.exec(id)?.[1]?.toLowerCase()}`,
  test: /src\/(islands|domain)\/quiz\/shared\/\w+\.tsx?$/,
};

/** A file for each question type, rules and view; the two that nearly every quiz has share theirs. */
const TYPES = {
  name(id: string) {
    const [, type = ''] =
      /src\/(?:islands\/quiz\/types|domain\/quiz)\/([A-Z]?[a-z]+)/.exec(id) ?? [];
    return `type-${/^(one|several|options)$/i.test(type) ? 'choice' : type.toLowerCase()}`;
  },
  test: /src\/(islands\/quiz\/types\/\w+\.tsx|domain\/quiz\/\w+\/\w+\.ts)$/,
};

/**
 * Vite wraps every `import()` in code that fetches style sheets and lists files first. Our lazy
 * chunks bring no sheets: their styles are in the page's sheet, or they load them by themselves. So
 * the plugin that does this leaves the browser's build.
 */
function plainImports() {
  return {
    name: 'plain-imports',
    apply: 'build' as const,
    configResolved({ plugins }: { plugins: { name: string }[] }) {
      const index = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (index >= 0) plugins.splice(index, 1);
    },
  };
}
