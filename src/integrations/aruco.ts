import type { AstroIntegration } from 'astro';

const FILE = /\/js-aruco2\/src\/cv\.js$/;
const EXPORT = 'this.CV = CV;';

/**
 * Makes a module of js-aruco2's image processing. The file exports by writing to `this`, which only
 * Node's CommonJS knows; a bundler finds no export in it. Workers are bundled by themselves, so they
 * get it too.
 */
export default function aruco(): AstroIntegration {
  return {
    name: 'aruco',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [moduleOfAruco()],
            worker: { format: 'es', plugins: () => [moduleOfAruco()] },
            optimizeDeps: { exclude: ['js-aruco2'] },
          },
        });
      },
    },
  };
}

function moduleOfAruco() {
  return {
    name: 'module-of-aruco',
    transform(code: string, id: string) {
      if (!FILE.test(id)) return undefined;
      if (!code.includes(EXPORT)) throw new Error(`${id} has changed: it lacks "${EXPORT}"`);
      return { code: code.replace(EXPORT, 'export default { CV };'), map: null };
    },
  };
}
