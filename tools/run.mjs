import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnd } from './ending.mjs';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const windows = process.platform === 'win32';
const running = new Set();
let ending = false;

/**
 * Runs a command line in the project's folder, with the installed tools first on the path: that is
 * how `node` means the project's own Node, whichever one started this file.
 * @param {string} command
 * @param {{ show?: boolean, log?: string, env?: NodeJS.ProcessEnv, minutes?: number }} [options]
 *   show: print as it goes; log: also write to this file; minutes: stop the command after that long
 * @returns {Promise<{ code: number, output: string, late: boolean }>} code is 1 when stopped
 */
export function run(command, { show = false, log, env = {}, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: { ...toolPath(), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that stopping reaches the grandchildren too (browsers, servers).
      detached: !windows,
    });
    running.add(child);
    const file = log ? createWriteStream(log) : undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        file?.write(text);
      });
    }
    let late = false;
    const timer =
      minutes &&
      setTimeout(() => {
        late = true;
        stop(child, 'SIGKILL');
      }, minutes * 60_000);
    child.on('error', (error) => {
      output += `${error.message}\n`;
    });
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      running.delete(child);
      file?.end();
      // While ending, nothing that waits for this command may go on to the next one.
      if (!ending) resolve({ code: code ?? 1, output, late });
    });
  });
}

/**
 * Ends the children (5 seconds at most) and then this process when it is asked to end. The exit code
 * is process.exitCode where one is set already.
 */
export function endTogether() {
  onEnd(async (code) => {
    ending = true;
    const wanted = process.exitCode ?? code;
    const gone = [...running].map((child) => new Promise((resolve) => child.on('close', resolve)));
    // Playwright ends its server and its browsers on this signal only.
    for (const child of running) stop(child, 'SIGINT');
    await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, 5000))]);
    process.exit(wanted);
  });
}

/**
 * The environment with node_modules/.bin first on the path.
 * @returns {Record<string, string | undefined>}
 */
export function toolPath(env = process.env) {
  // Windows writes the name as "Path"; two spellings in one environment would hide each other.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: join(root, 'node_modules', '.bin') + delimiter + (env[name] ?? '') };
}

function stop(child, signal) {
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
