import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runBrand } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const logo = join(root, 'tests/fixtures/companies/careful/public/logo.svg');
const patience = 30_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brand-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = () => join(folder, 'brand.yaml');
const read = () => readFileSync(file(), 'utf8');

describe('with flags', () => {
  it('writes the brand, copies the logo and shows what changes', { timeout: patience }, () => {
    const { status, stdout, stderr } = start(
      '--company',
      'Acme',
      '--colour',
      '#1B5E8C',
      '--logo',
      logo,
      '--yes',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(parse(read())).toEqual({
      company: 'Acme',
      colour: '#1B5E8C',
      logo: { light: 'logo.svg' },
    });
    expect(readFileSync(join(folder, 'public/logo.svg'))).toEqual(readFileSync(logo));
    for (const shown of ['+company: Acme', 'brand-ink on brand', 'Learners would turn to people']) {
      expect(stdout).toContain(shown);
    }
    expect(stdout).not.toContain('\u001B');
  });

  it('changes nothing when it is run again', { timeout: patience }, () => {
    const flags = ['--company', 'Acme', '--colour', '#1B5E8C', '--logo', logo, '--yes'];
    start(...flags);
    const once = read();
    expect(start(...flags).stdout).toContain('nothing changes');
    expect(read()).toBe(once);
  });

  it('says which flags are missing where nobody can be asked', { timeout: patience }, () => {
    const { status, stderr } = start('--company', 'Acme');
    expect(status).toBe(2);
    expect(stderr).toContain('--colour');
    expect(stderr).toContain('--yes');
    expect(stderr).not.toContain('--company ');
    expect(existsSync(file())).toBe(false);
  });

  it('says everything that is wrong with the answers at once', { timeout: patience }, () => {
    const { status, stderr } = start(
      '--company',
      'Acme',
      '--colour',
      'red',
      '--logo',
      'no.svg',
      '--site',
      'https://a.example/b',
      '--yes',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--colour: "red" is not a colour of six digits after a #.');
    expect(stderr).toContain('--logo: There is no file no.svg');
    expect(stderr).toContain('--site: "https://a.example/b" is not an address');
    expect(existsSync(file())).toBe(false);
  });

  it('says which shade can be read where a colour cannot', { timeout: patience }, () => {
    const { stdout } = start('--company', 'Acme', '--colour', '#F5E663', '--yes');
    expect(stdout).toMatch(/contrast of 1\.28; text needs 4\.5\. Nearest shade that works: #\w{6}/);
  });

  it('leaves a file as it is that cannot be read, and says where', { timeout: patience }, () => {
    const broken = 'company: "Acme\ncolour: "#123456"\n';
    writeFileSync(file(), broken);
    const { status, stderr } = start('--company', 'Acme', '--colour', '#1B5E8C', '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/brand\.yaml:\d+ /);
    expect(stderr).toContain('stays as it is');
    expect(read()).toBe(broken);
  });

  it.each([
    ['colour: 5B2A86', 'colour: "5B2A86" is not a colour of six digits after a #.', '--colour'],
    [
      'colour: #5B2A86',
      'colour: "colour" is empty: #5B2A86 without quotes is a comment.',
      '--colour',
    ],
    ['siteId: Acme AG', 'siteId: "Acme AG" is not an id', '--site-id'],
    ['contacts: Ada', 'contacts: "Ada" is not a group of fields.', '--comms-role-de'],
    [
      'imprint: { email: Ada }',
      'imprint.email: "Ada" is not an e-mail address.',
      '--imprint-email',
    ],
  ])(
    'says what it cannot read, and the flag that mends it: %s',
    { timeout: patience },
    (line, words, flag) => {
      const broken = `company: Acme\n${line}\n`;
      writeFileSync(file(), broken);
      const { status, stderr } = start('--yes');
      expect(status).toBe(1);
      expect(stderr).toContain(`brand.yaml, line 2, ${words}`);
      expect(stderr).toContain(`Mend it with ${flag}.`);
      expect(read()).toBe(broken);
    },
  );

  it('mends what it cannot read, and keeps the rest', { timeout: patience }, () => {
    writeFileSync(file(), '# Ask Ada.\ncompany: Acme\ncolour: #5B2A86\nresultCodes: false\n');
    const { status } = start('--colour', '#5B2A86', '--yes');
    expect(status).toBe(0);
    expect(read()).toBe('# Ask Ada.\ncompany: Acme\ncolour: "#5B2A86"\nresultCodes: false\n');
  });

  it('says how to mend by hand what it does not ask for', { timeout: patience }, () => {
    writeFileSync(file(), 'company: Acme\ncolour: "#5B2A86"\nhidden: 5\n');
    const { status, stderr } = start('--yes');
    expect(status).toBe(1);
    expect(stderr).toContain('Write it like this: hidden: { tiers: [expert] }');
  });

  it('lists every flag', { timeout: patience }, () => {
    const { status, stdout } = start('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--imprint-register-de');
  });
});

describe('with questions', () => {
  it('asks one after the other, back and on to the next part, and writes', async () => {
    const { code, output } = await play([
      ['In which languages', '\r'],
      ['called in a sentence', '\r'],
      ['would still be called ours', 'Acme\r'],
      ['little room', '<\r'],
      ['called in a sentence', 'Acme SE\r'],
      ['little room', '>\r'],
      ['Which colour', 'blue\r'],
      ['"blue" is not a colour', `${'\u007F'.repeat(4)}#F5E663\r`],
      ['text needs 4.5', '\u001B[B'],
      ['● Take', '\r'],
      ['bright second colour', '-\r'],
      ['Where is your logo', '>\r'],
      ['At which address', '>\r'],
      ['communications', '>\r'],
      ['Who is responsible', '>\r'],
      ['Write ', '\r'],
    ]);
    expect(output).toContain('brand-ink on brand');
    expect(code).toBe(0);
    expect(parse(read())).toEqual({
      company: 'Acme SE',
      colour: expect.stringMatching(/^#[\dA-F]{6}$/),
      accent: null,
    });
    expect(parse(read()).colour).not.toBe('#F5E663');
  });

  it('asks again for what it cannot read, and keeps the rest', async () => {
    writeFileSync(file(), 'company: Acme\ncolour: 5B2A86\naccent: #123456\n');
    const { code, output } = await play([
      ['In which languages', '>\r'],
      ['Which colour', '\r'],
      ['Type what', '#5B2A86\r'],
      ['bright second colour', '\r'],
      ['Type what', '-\r'],
      ['Where is your logo', '>\r'],
      ['At which address', '>\r'],
      ['communications', '>\r'],
      ['Who is responsible', '>\r'],
      ['Write ', '\r'],
    ]);
    expect(code).toBe(0);
    expect(output).toContain('colour: "5B2A86" is not a colour');
    expect(parse(read())).toEqual({ company: 'Acme', colour: '#5B2A86', accent: null });
  });

  it.each([
    ['company: Acme\n', 'acme'],
    ['company: Acme AG\nshort: Größe\n', 'groesse'],
    ['company: Acme\nsiteId: nord\n', 'nord'],
  ])('proposes an id of the company’s own where it has none: %j', async (name, id) => {
    writeFileSync(file(), `${name}colour: "#1B5E8C"\n`);
    await play([
      ['In which languages', '\r'],
      ['called in a sentence', '\r'],
      ['little room', '\r'],
      ['the course? (de)', '\r'],
      ['the course? (en)', '\r'],
      ['informal or formal', '\r'],
      ['Which id', '\r'],
      ['Which colour', '>\r'],
      ['At which address', '>\r'],
      ['communications', '>\r'],
      ['Who is responsible', '>\r'],
      ...(id === 'nord' ? [] : [['Write ', '\r'] as const]),
    ]);
    expect(parse(read()).siteId).toBe(id);
  });

  it('says that there is no file where none was written', async () => {
    const { output } = await play([['In which languages', '\u0003']]);
    expect(output).toMatch(/Nothing was written: there is no \S+brand\.yaml\./);
  });

  it('writes nothing after Ctrl+C, and says so', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file(), 'company: Acme\n');
    const { code, output } = await play([
      ['In which languages', '\r'],
      ['called in a sentence', 'Other\r'],
      ['little room', '\u0003'],
    ]);
    expect(code).toBe(130);
    expect(output).toMatch(/Nothing was written: \S+brand\.yaml is as it was\./);
    expect(read()).toBe('company: Acme\n');
  });

  it('keeps what is there on Enter', async () => {
    const own = 'company: Acme # ours\ncolour: "#1B5E8C"\n';
    writeFileSync(file(), own);
    const { output } = await play([
      ['In which languages', '\r'],
      ['called in a sentence', '\r'],
      ['little room', '>\r'],
      ['Which colour', '>\r'],
      ['At which address', '>\r'],
      ['communications', '>\r'],
      ['Who is responsible', '>\r'],
    ]);
    expect(output).toContain('nothing changes');
    expect(read()).toBe(own);
  });
});

/** The tool as a script starts it: without a terminal. */
function start(...flags: string[]) {
  const env = { ...process.env, COMPANY: relative(root, folder), INIT_CWD: root };
  return spawnSync(process.execPath, ['tools/brand.ts', '--no-open', ...flags], {
    cwd: root,
    env,
    encoding: 'utf8',
    input: '',
  });
}

/** The questions in a terminal of our own: each line of the play waits for words, then presses keys. */
async function play(lines: readonly (readonly [words: string, keys: string])[]) {
  let [output, seen] = ['', 0];
  let told = () => {};
  const screen = new Writable({
    write(chunk, _, done) {
      output += chunk;
      told();
      done();
    },
  });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const desk = { root, company: relative(root, folder), cwd: root };
  const ending = runBrand(['--no-open'], desk, { input, output: screen });
  for (const [words, keys] of lines) {
    await new Promise<void>((resolve) => {
      told = () => output.includes(words, seen) && resolve();
      told();
    });
    seen = output.length;
    input.write(keys);
  }
  const { code } = await ending;
  return { code, output };
}
