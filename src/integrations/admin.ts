import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readForms } from '#authoring/read-forms.ts';
import { readBrandFile } from '#authoring/settings.ts';

const EDITOR = 'node_modules/@sveltia/cms/';
const FORMS = '\0virtual:forms';
const CODE = /@sveltia\/cms\/npm\/index\.js$/;
const NOTHING = '\0nothing';

/** The editing forms at `/admin/`, when `brand.yaml` asks for them; else nothing of them is built. */
export default function admin(): AstroIntegration {
  return {
    name: 'admin',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (!readBrandFile(root).admin) {
          // The development server looks through all sources, these too.
          const optimizeDeps = { exclude: ['@sveltia/cms', 'virtual:forms'] };
          updateConfig({ vite: { optimizeDeps } });
          return;
        }
        if (!existsSync(new URL(EDITOR, config.root))) {
          throw new Error(
            'brand.yaml says "admin: true", and the editor is not installed. Run "npm ci" without --omit=optional, or take "admin" out.',
          );
        }
        injectRoute({ pattern: '/admin/', entrypoint: './src/admin/Admin.astro' });
        updateConfig({
          vite: { plugins: [forms(root), withoutGrammars(), withoutForeignFonts()] },
        });
      },
    },
  };
}

/** `virtual:forms`: what the editor is told. */
function forms(root: string) {
  return {
    name: 'forms',
    resolveId: (id: string) => (id === 'virtual:forms' ? FORMS : undefined),
    load: (id: string) =>
      id === FORMS ? `export default ${JSON.stringify(readForms(root))};` : undefined,
  };
}

/** The editor colours code in 300 languages. No form of ours has code, so none of them is built. */
function withoutGrammars() {
  return {
    name: 'without-grammars',
    enforce: 'pre' as const,
    resolveId: (id: string) => (/^@shikijs\/(langs|themes)\//.test(id) ? NOTHING : undefined),
    load: (id: string) => (id === NOTHING ? 'export default [];' : undefined),
  };
}

/** The editor brings its fonts along, and yet names those of a content network in its style sheet. */
function withoutForeignFonts() {
  const foreign = /@font-face\s*\{[^}]*jsdelivr[^}]*\}/g;
  return {
    name: 'without-foreign-fonts',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      CODE.test(id) ? code.replaceAll(foreign, '') : undefined,
  };
}
