import { git, tryGit } from './git.ts';

/**
 * The release that companies have when they merge HEAD: the newest tag below it. HEAD itself does not
 * count, while the version that package.json names does: between two releases it is the one that is
 * out there. Without tags, the commit that last changed the version.
 * @param root of the project
 * @returns the release, or the reason why there is nothing to upgrade from
 */
export function findPrevious(root: string): Previous | { reason: string } {
  const prefix = tryGit(root, 'rev-parse', '--show-prefix');
  if (prefix.code !== 0 || prefix.output !== '') {
    return { reason: 'this folder has no history of its own' };
  }
  if (git(root, 'rev-parse', '--is-shallow-repository') === 'true') {
    return { reason: 'the history is cut off (git fetch --unshallow --tags)' };
  }
  if (git(root, 'ls-files', 'company') !== '') {
    return { reason: 'this is the fork of a company' };
  }
  const commit = findTag(root) ?? findChange(root);
  if (!commit) return { reason: 'there is no earlier release' };
  return { commit, version: JSON.parse(git(root, 'show', `${commit}:package.json`)).version };
}

function findTag(root: string): string | undefined {
  const tags = git(
    root,
    ...['tag', '--list', 'v*', '--merged', 'HEAD', '--no-contains', 'HEAD'],
    '--sort=-version:refname',
  );
  const newest = tags.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  return newest && git(root, 'rev-parse', `${newest}^{commit}`);
}

function findChange(root: string): string | undefined {
  const { code, output } = tryGit(
    root,
    ...['log', '-1', '--format=%H', '-G^  "version": ', 'HEAD~1', '--', 'package.json'],
  );
  return code === 0 && output !== '' ? output : undefined;
}

export interface Previous {
  commit: string;
  /** As package.json has it there: `0.2.0`. */
  version: string;
}
