import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Starts a web server in the foreground of a child process and waits until it answers.
 * @param temp its folder, which goes with it
 * @throws with its own words when it ends instead
 */
export async function startServer(
  program: string,
  args: string[],
  { url, temp }: { url: string; temp: string },
): Promise<Running> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  while (!(await fetch(url, { redirect: 'manual' }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    close: async () => {
      await end(child);
      rmSync(temp, { recursive: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve));
}

export interface Running {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}
