/**
 * A document of texts as Markdown. Titles and texts come from anywhere: whatever is in them is
 * shown as it was typed and cannot become a heading, a list, a link or a tag. Line breaks stay.
 */
export function toMarkdown({ title, about, groups }: TextDocument): string {
  const parts = [`# ${escapeTitle(title)}`, escapeTitle(about)];
  for (const group of groups) {
    parts.push(`## ${escapeTitle(group.title)}`);
    if (group.link) parts.push(`<${encodeURI(group.link)}>`);
    for (const item of group.items) {
      parts.push(`### ${escapeTitle(item.title)}`);
      for (const { label, text } of item.versions) {
        if (label) parts.push(escapeTitle(label));
        parts.push(quote(text));
      }
    }
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function quote(text: string): string {
  const lines = splitLines(text).map(escapeLine);
  return lines
    .map((line, i) => {
      // Two spaces keep the line break; before an empty line it is none.
      const breaks = line && lines[i + 1] ? '  ' : '';
      return line ? `> ${line}${breaks}` : '>';
    })
    .join('\n');
}

/** For one line: titles have no line breaks. */
function escapeTitle(text: string): string {
  return escapeLine(splitLines(text).join(' '));
}

function splitLines(text: string): string[] {
  return text.replaceAll('\0', '\uFFFD').split(/\r\n|[\n\r\u2028\u2029]/);
}

function escapeLine(line: string): string {
  return (
    line
      .trimEnd()
      .split(/(https?:\/\/[\w./?=&%#@+,~:;-]*[\w/=])(?=[\s.,;:!?)"']*(?:\s|$))/)
      // An address without any odd character stays: escaped, it would lead elsewhere.
      .map((part, i) => (i % 2 && !/[_~]|&#?\w+;/.test(part) ? part : escapeWords(part)))
      .join('')
      // A mark makes a heading, a list or a line only if a space or nothing follows it: `#topic` does not.
      .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=:]+$)/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
      // Spaces at the beginning would go, or make it code.
      .replace(/^\s+/, (spaces) => '\u00A0'.repeat(spaces.length))
  );
}

function escapeWords(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>|~$]/g, '\\$&')
      // Within a word, as in `snake_case`, it means nothing.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Readers make links of addresses, and take the marks in them along.
      .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/gi, '\\$&')
  );
}

/** All sentences in it are those of the reader's language. */
export interface TextDocument {
  readonly title: string;
  /** Where it comes from, and of which day it is. */
  readonly about: string;
  readonly groups: readonly TextGroup[];
}

export interface TextGroup {
  readonly id: string;
  readonly title: string;
  /** The address of the page to which the texts belong, if there still is one. */
  readonly link?: string | undefined;
  readonly items: readonly TextItem[];
}

export interface TextItem {
  readonly id: string;
  readonly title: string;
  /** The text and, below it, what it was before. */
  readonly versions: readonly { readonly label: string; readonly text: string }[];
}
