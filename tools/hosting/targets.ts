import type { Target } from '#domain/hosting/recipes.ts';

/** What `npm run hosting` makes for each host, where it goes, and what is left to do by hand. */
export const guides: Record<Target, Guide> = {
  nginx: {
    what: 'a snippet for a server block of nginx',
    steps: (folder) => [
      'npm run build',
      'Copy what is in dist/ to /var/www/bootcamp/ on the server (or change "alias" in the file).',
      `Copy ${folder}/bootcamp.conf to /etc/nginx/ and write inside "server { ... }": include bootcamp.conf;`,
      'nginx -t && nginx -s reload',
    ],
  },
  apache: {
    what: 'a .htaccess for Apache 2.4',
    steps: (folder) => [
      'npm run build',
      'Copy what is in dist/ to the folder that Apache serves.',
      `Copy ${folder}/.htaccess beside its index.html. The server must say "AllowOverride All" for that folder.`,
    ],
  },
  netlify: {
    what: 'the headers for Netlify and Cloudflare Pages',
    steps: () => [
      'Nothing to copy: every build writes them to dist/_headers.',
      'Tell the host to run "npm run build" and to publish the folder "dist".',
    ],
  },
  container: {
    what: 'a Containerfile with nginx that needs no root',
    steps: (folder) => [
      'npm run build',
      `podman build -t bootcamp --build-context site=dist ${folder}`,
      'podman run --rm --read-only --tmpfs /tmp -p 8080:8080 bootcamp',
      'The same with "docker" instead of "podman".',
    ],
  },
  'github-pages': {
    what: 'a workflow that builds and publishes on every push',
    place: '.github/workflows',
    steps: () => [
      'On GitHub: Settings, Pages, Source: GitHub Actions.',
      'Commit the file and push. Address and path come from GitHub, whatever brand.yaml says.',
    ],
  },
};

interface Guide {
  what: string;
  /** A folder under the root, where the host wants its file to be; else one in the company's folder. */
  place?: string;
  /** @param folder where the files were written */
  steps(folder: string): string[];
}
