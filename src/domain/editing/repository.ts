/** Where the forms save, as `brand.yaml` says it. */
export interface Keeping {
  forge: 'github' | 'gitlab' | 'gitea';
  path: string;
  branch?: string | undefined;
  server?: string | undefined;
  app?: string | undefined;
}

/**
 * Whom the page with the forms asks: the server that keeps the sources, and nobody besides.
 * @returns origins
 */
export function listAsked(keeping: Keeping | undefined): string[] {
  if (!keeping) return [];
  const server = serverOf(keeping);
  return server === 'https://github.com' ? ['https://api.github.com'] : [server];
}

/**
 * The same for the editor. GitHub signs in by access token: everything else there needs a service
 * of somebody else. GitLab and Gitea let the browser sign in by itself once they know the page as
 * an application.
 */
export function toBackend(keeping: Keeping | undefined): Backend {
  // The editor wants a server even where it only opens a folder on this computer.
  if (!keeping) return { name: 'gitea', repo: 'this/folder', auth_methods: ['token'] };
  const { forge, path, branch = 'main', app } = keeping;
  const server = serverOf(keeping);
  const own = server === DEFAULT[forge] ? {} : { base_url: server, api_root: server + API[forge] };
  const byPage = forge !== 'github' && app !== undefined;
  const signIn = byPage ? { auth_type: 'pkce', app_id: app } : { auth_methods: ['token'] };
  return { name: forge, repo: path, branch, ...own, ...signIn };
}

function serverOf({ forge, server }: Keeping): string {
  return server?.replace(/\/$/, '') ?? DEFAULT[forge];
}

const DEFAULT = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
};

const API = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' };

export interface Backend {
  name: string;
  repo: string;
  [option: string]: unknown;
}
