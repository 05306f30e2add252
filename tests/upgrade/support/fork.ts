import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { stringify } from 'yaml';
import { hashText } from '#authoring/replaced.ts';
import { PARTS } from '#domain/company/parts.ts';
import { DUTY } from '../../../tools/release/note.ts';
import { root } from '../../../tools/run.mjs';
import { git, tryGit } from './git.ts';
import type { Previous } from './previous.ts';

const fixture = 'tests/fixtures/companies/careful';

/** Our lesson that the careful company replaces, and that the next release changes. */
export const lesson = 'content/en/beginner/channels/minimum.mdx';

/**
 * Our repository as companies will find it: HEAD, and one commit more that changes a lesson, so that
 * there is always something new.
 */
export function openUpstream(): Upstream {
  const temp = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const folder = join(temp, 'upstream');
  git(temp, 'clone', '-q', root, folder);
  git(folder, 'switch', '-q', '--detach', git(root, 'rev-parse', 'HEAD'));
  appendFileSync(join(folder, lesson), '\nA sentence that the next release brings.\n');
  git(folder, 'commit', '-q', '-a', '-m', 'The next release');
  const next = git(folder, 'rev-parse', 'HEAD');
  return { temp, folder, next, close: () => rmSync(temp, { recursive: true, force: true }) };
}

/**
 * A clone of a release with a folder `company/`, all committed.
 * @param change what else the company does before it commits, in the folder of its fork
 */
export function makeFork(
  upstream: Upstream,
  release: Previous,
  change: (fork: string) => void = () => {},
): string {
  const fork = mkdtempSync(join(upstream.temp, 'fork-'));
  git(fork, 'clone', '-q', upstream.folder, '.');
  git(fork, 'switch', '-q', '-C', 'main', release.commit);
  // What it wrote for that release is to be understood by the next one. A release that had no such test
  // did not promise it; and where a note tells companies to change something, ours has done so.
  const promised = existsSync(join(fork, 'tests/upgrade')) && !hasDuty(release);
  const own = join(promised ? fork : root, fixture);
  cpSync(own, join(fork, 'company'), { recursive: true });
  noteCopies(fork);
  change(fork);
  git(fork, 'add', '-A');
  git(fork, 'commit', '-q', '-m', 'Our company');
  return fork;
}

/** Merges the next release. The exit code, and the files that git could not merge. */
export function takeRelease(fork: string, { next }: Upstream): { code: number; conflicts: string } {
  const { code } = tryGit(fork, 'merge', '-q', '--no-edit', next);
  return { code, conflicts: git(fork, 'diff', '--name-only', '--diff-filter=U') };
}

/** Files in `company/` that take the place of lessons and parts of ours, by their path in it. */
export function listCopies(fork: string): string[] {
  const files = globSync(['content/**', 'components/*.astro'], { cwd: join(fork, 'company') });
  return files.filter((file) => existsSync(join(fork, originalOf(file)))).sort();
}

/** The file of ours whose place a company's file takes. */
export function originalOf(file: string): string {
  return PARTS.find(({ name }) => file === `components/${name}.astro`)?.path ?? file;
}

/**
 * Links what is installed here, package by package: the caches of tools lie beside them, and a fork
 * has caches of its own.
 */
export function linkPackages(fork: string): void {
  const [from, to] = [join(root, 'node_modules'), join(fork, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** Runs a script with this Node in the fork, whose folder `company/` is the one that counts. */
export function runIn(fork: string, args: string[]): Promise<{ code: number; output: string }> {
  const { COMPANY, SITE, BASE, NODE_ENV, ...rest } = process.env;
  const env = { ...rest, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: fork, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Notes which version the copies of the company replace, as the tool for copies does. */
function noteCopies(fork: string): void {
  const notes = listCopies(fork).map((file) => [
    file,
    hashText(readFileSync(join(fork, originalOf(file)), 'utf8')),
  ]);
  writeFileSync(join(fork, 'company/replaced.yaml'), stringify(Object.fromEntries(notes)));
}

/** Whether something that has come since a release gives companies work. */
function hasDuty({ version }: Previous): boolean {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const [news = ''] = read('CHANGELOG.md').split(`\n## ${version}\n`);
  const waiting = globSync('.changeset/*.md', { cwd: root, dot: true }).map(read);
  return [news, ...waiting].some((text) => text.includes(DUTY));
}

export interface Upstream {
  /** The folder around it and the forks. */
  temp: string;
  folder: string;
  /** The commit of the next release. */
  next: string;
  close(): void;
}
