/** The file that says what a company inserts into a text: `headline.slots.mdx` for `headline.mdx`. */
export function slotsOf(path: string): string {
  return path.replace(/\.mdx$/, '.slots.mdx');
}
