import { kebab } from '#authoring/issues.ts';

/**
 * The id to propose for a company's site: its name in lower case, letters and digits alone.
 * @param taken the default's, which is never proposed: sites with one id on one host mix their progress
 */
export function proposeSiteId(name: string, taken: string): string {
  const plain = name.toLowerCase().replace(/[äöüßæø]/g, (letter) => spelled[letter] ?? letter);
  const id = kebab(plain).replaceAll('-', '');
  return id === '' || id === taken ? `${id}course` : id;
}

/** Letters that lose their sound without their dots. */
const spelled: Partial<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
};
