import { writeApache } from './apache.ts';
import { writeContainer } from './container.ts';
import { writeGithubPages } from './github.ts';
import type { Hosting } from './headers.ts';
import { writeHeadersFile } from './netlify.ts';
import { writeNginx } from './nginx.ts';

/** Hosts for which there is a recipe. */
export const targets = ['nginx', 'apache', 'netlify', 'container', 'github-pages'] as const;

/** The folder of the built site that the snippet for nginx names; whoever installs it may change it. */
export const NGINX_FOLDER = '/var/www/bootcamp/';

/** The files of one recipe, by name. */
export function writeRecipe(target: Target, hosting: Hosting): Record<string, string> {
  const files = writers[target](hosting);
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, `${MARK}\n\n${text}`]),
  );
}

/** The first line of a recipe. A file without it belongs to somebody else. */
export const MARK =
  '# Made by "npm run hosting" from brand.yaml. To change it by hand, take out this line.';

const writers: Record<Target, (hosting: Hosting) => Record<string, string>> = {
  nginx: (hosting) => ({ 'bootcamp.conf': writeNginx(hosting, NGINX_FOLDER) }),
  apache: (hosting) => ({ '.htaccess': writeApache(hosting) }),
  netlify: (hosting) => ({ _headers: writeHeadersFile(hosting) }),
  container: writeContainer,
  'github-pages': () => ({ 'bootcamp-pages.yml': writeGithubPages() }),
};

export type Target = (typeof targets)[number];
