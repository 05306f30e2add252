import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findCompany } from '#authoring/company.ts';
import { readBrandFile } from '#authoring/settings.ts';
import { measurePicture } from '#domain/brand/picture.ts';

/**
 * Gives a company's logo to pages: `virtual:logo` has the addresses, `virtual:logo/file` the picture
 * itself for cards and icons, which are drawn at build. Both are empty where there is no logo.
 */
export default function logo(): AstroIntegration {
  return {
    name: 'logo',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const root = fileURLToPath(config.root);
        const company = findCompany(root);
        const files = findFiles(root, company);
        for (const { path } of Object.values(files)) addWatchFile(path);
        const modules: Record<string, string> = {
          'virtual:logo': listAddresses(files),
          'virtual:logo/file': `export default ${JSON.stringify(files.light && readPicture(files.light))};`,
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'logo',
                resolveId: (id) => (id in modules ? `\0${id}` : undefined),
                load: (id) => modules[id.slice(1)],
              },
            ],
          },
        });
      },
    },
  };
}

/** What is not there, or is no picture, is left out here: the content check says in which line it is named. */
function findFiles(root: string, company: string | undefined): Files {
  const { logo } = readBrandFile(root);
  if (!logo || !company) return {};
  const find = (name: string | undefined): LogoFile | undefined => {
    const path = name && join(root, company, 'public', name);
    if (!path || !existsSync(path)) return undefined;
    const bytes = readFileSync(path);
    try {
      return { path, ...measurePicture(name, bytes), bytes };
    } catch {
      return undefined;
    }
  };
  const [light, dark] = [find(logo.light), find(logo.dark)];
  return { ...(light && { light }), ...(light && dark && { dark }) };
}

/** Vite gives each file an address with its hash, so that browsers may keep it for ever. */
function listAddresses(files: Files): string {
  const found = Object.entries(files);
  const imports = found.map(
    ([theme, { path }]) => `import ${theme} from ${JSON.stringify(`${path}?url&no-inline`)};`,
  );
  const values = found.map(
    ([theme, { width, height }]) =>
      `${theme}: { src: ${theme}, width: ${width}, height: ${height} }`,
  );
  return `${imports.join('\n')}\nexport default { ${values.join(', ')} };`;
}

function readPicture({ path, bytes, width, height }: LogoFile) {
  const type = path.endsWith('.png') ? 'image/png' : 'image/svg+xml';
  return { src: `data:${type};base64,${bytes.toString('base64')}`, width, height };
}

interface Files {
  light?: LogoFile;
  dark?: LogoFile;
}

interface LogoFile {
  path: string;
  bytes: Buffer;
  width: number;
  height: number;
}
