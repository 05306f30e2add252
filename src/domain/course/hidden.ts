/**
 * Whether an address leads to something that a company does not show: a tier, a module with its
 * lessons, a page beside the course.
 * @param path from the root of the course, the language first: `/en/beginner/profiles/about/`
 */
export function isHidden(path: string, { tiers, modules, pages }: Hidden): boolean {
  const [, , ...rest] = path.split('/');
  const [first = '', second = ''] = rest;
  return tiers.includes(first) || pages.includes(first) || modules.includes(`${first}/${second}`);
}

/** What is not shown. */
export interface Hidden {
  readonly tiers: readonly string[];
  /** By their folders: `beginner/profiles`. */
  readonly modules: readonly string[];
  readonly pages: readonly string[];
}

/** The address at which a file of the content is shown: `en/beginner/profiles/about.mdx`. */
export function addressOfFile(inner: string): string {
  return `/${inner.replace(/module\.mdx$/, '').replace(/\.mdx$/, '/')}`;
}
