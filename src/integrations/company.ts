import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { findCompany } from '#authoring/company.ts';
import { readDrawings } from '#authoring/drawings.ts';
import { fitDrawing } from '#domain/company/drawing.ts';
import { PARTS } from '#domain/company/parts.ts';

/**
 * What a company's folder brings beside words and data: `components/` replaces parts of the pages,
 * `drawings/` shows its modules, `theme.css` wins over our styles, `public/` is served as it is.
 */
export default function company(): AstroIntegration {
  let folder: URL | undefined;
  return {
    name: 'company',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, injectScript }) => {
        const root = fileURLToPath(config.root);
        const name = findCompany(root);
        updateConfig({ vite: { plugins: [ownDrawings(root, name)] } });
        if (!name) return;
        folder = new URL(`${name}/`, config.root);
        updateConfig({ vite: { plugins: [replaceParts(config.root, folder)] } });
        const theme = fileURLToPath(new URL('theme.css', folder));
        if (!existsSync(theme)) return;
        const layers = await readFile(new URL('src/styles/layers.css', config.root), 'utf8');
        updateConfig({ vite: { plugins: [afterLayers(theme, layers)] } });
        injectScript('page-ssr', `import ${JSON.stringify(theme)};`);
      },
      'astro:server:setup': ({ server }) => {
        const files = folder && new URL('public/', folder);
        if (files && existsSync(files)) {
          server.middlewares.use(
            server.config.base,
            sirv(fileURLToPath(files), { dev: true, dotfiles: true }),
          );
        }
      },
      'astro:build:done': async ({ dir }) => {
        const files = folder && new URL('public/', folder);
        if (!files || !existsSync(files)) return;
        const filter = (path: string) => !path.endsWith('.DS_Store');
        await cp(files, dir, { recursive: true, filter });
      },
    },
  };
}

/** Whoever imports one of our parts gets the company's; only that itself gets ours, to build on it. */
function replaceParts(root: URL, folder: URL) {
  const theirs = new Map<string, string>();
  for (const { name, path } of PARTS) {
    const own = fileURLToPath(new URL(`components/${name}.astro`, folder));
    if (existsSync(own)) theirs.set(fileURLToPath(new URL(path, root)), own);
  }
  return {
    name: 'company-parts',
    enforce: 'pre' as const,
    async resolveId(
      this: { resolve: Resolve },
      source: string,
      importer: string | undefined,
      options: object,
    ) {
      if (!/(^|\/)[A-Z]\w+\.astro$/.test(source)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const own = found && theirs.get(found.id);
      return own && importer !== own ? own : undefined;
    },
  };
}

/** `virtual:drawings`: the company's drawings of modules, ready for a page, by the id of the module. */
function ownDrawings(root: string, company: string | undefined) {
  const name = '\0virtual:drawings';
  return {
    name: 'company-drawings',
    resolveId: (id: string) => (id === 'virtual:drawings' ? name : undefined),
    async load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== name) return undefined;
      const files = company ? await readDrawings(root, company) : new Map<string, string>();
      const drawings = [...files].map(([file, svg]) => {
        this.addWatchFile(join(root, company ?? '', 'drawings', file));
        const module = file.replace(/\.svg$/, '');
        return [module, fitDrawing(module, svg)];
      });
      return `export default ${JSON.stringify(Object.fromEntries(drawings))};`;
    },
  };
}

/** Says the order of our layers before the company's styles, which may be read before ours. */
function afterLayers(theme: string, layers: string) {
  return {
    name: 'company-theme',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (id === theme ? `${layers}\n${code}` : undefined),
  };
}

type Resolve = (
  source: string,
  importer: string | undefined,
  options: object,
) => Promise<{ id: string } | null>;
