import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A hook or a job that runs the tests says in such variables which repository is meant: not ours.
const neutral = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const env = {
  ...Object.fromEntries(neutral),
  GIT_CONFIG_GLOBAL: fileURLToPath(new URL('gitconfig', import.meta.url)),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Runs git with the settings of `gitconfig` and no others. Its exit code, and all that it said. */
export function tryGit(folder: string, ...args: string[]): { code: number; output: string } {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status ?? 1, output: error ? error.message : `${stdout}${stderr}`.trim() };
}

/**
 * What git answers.
 * @throws with its own words when it refuses
 */
export function git(folder: string, ...args: string[]): string {
  const { code, output } = tryGit(folder, ...args);
  if (code !== 0) throw new Error(`git ${args.join(' ')} in ${folder}:\n${output}`);
  return output;
}
