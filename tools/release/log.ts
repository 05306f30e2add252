/** What changesets calls the parts of a release, and what companies and trainers call them. */
const PARTS = {
  '### Major Changes': '### With work for you',
  '### Minor Changes': '### New',
  '### Patch Changes': '### Mended',
};

/** CHANGELOG.md in the words of the people who read it. */
export function sayPlainly(log: string): string {
  return Object.entries(PARTS).reduce(
    (text, [theirs, ours]) => text.replaceAll(`\n${theirs}\n`, `\n${ours}\n`),
    log,
  );
}

/** Every entry of CHANGELOG.md, without its dash and its indent. */
export function readEntries(log: string): string[] {
  return [...log.matchAll(/^- (.+(?:\n+ {2}.+)*)/gm)].map(([, entry = '']) =>
    entry.replace(/^ {2}/gm, ''),
  );
}

/**
 * The lock file with another version of our own package; every other byte stays. npm would write it
 * anew and leave out what the registry of this network lacks.
 */
export function lockVersion(lock: string, { name, version }: Own): string {
  const line = `"name": "${name}",\n`;
  return lock.replace(new RegExp(`(?<=^ +${line} +"version": ")[^"]+`, 'gm'), () => version);
}

/** Of package.json. */
interface Own {
  name: string;
  version: string;
}
