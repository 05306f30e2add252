import { expect, it } from 'vitest';
import { lockVersion, readEntries, sayPlainly } from './log.ts';

const log = `# What is new

## 0.3.0

### Minor Changes

- One is new.

  **You have to:** look:

  \`\`\`yaml
  a: 1
  \`\`\`

- Two is new.

### Patch Changes

- Three is mended.
`;

it('calls the parts of a release by plain names', () => {
  expect(sayPlainly(log).match(/^#+ .*/gm)).toEqual([
    '# What is new',
    '## 0.3.0',
    '### New',
    '### Mended',
  ]);
});

it('finds whole entries', () => {
  expect(readEntries(log)).toEqual([
    'One is new.\n\n**You have to:** look:\n\n```yaml\na: 1\n```',
    'Two is new.',
    'Three is mended.',
  ]);
});

it('changes the two versions of a lock file and nothing else', () => {
  const lock = (version: string) =>
    JSON.stringify(
      {
        name: 'bootcamp',
        version,
        lockfileVersion: 3,
        packages: {
          '': { name: 'bootcamp', version, license: 'MIT' },
          'node_modules/a': { name: 'b', version: '0.1.0' },
        },
      },
      null,
      2,
    );
  expect(lockVersion(lock('0.1.0'), { name: 'bootcamp', version: '0.2.0' })).toBe(lock('0.2.0'));
});
