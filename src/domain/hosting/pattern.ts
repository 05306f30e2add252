/** A path as a regular expression that fits it alone; of all signs that a base may hold only the dot means more. */
export function toPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}
