import type { Finding, Level, Section } from './finding.ts';

/**
 * What was found, for a terminal: a line for each part that was looked at, below it what is to be done.
 * @param all every finding, with all that belongs to it; else as many as fit on a screen
 */
export function formatReport(sections: readonly Section[], { all }: { all: boolean }): string {
  const most = all ? Number.POSITIVE_INFINITY : few;
  const width = Math.max(...sections.map(({ title }) => title.length));
  const blocks = sections.map((section) => {
    const { title, fine, findings } = section;
    const shown = [...findings].sort(byLevel).slice(0, most);
    const rest = findings.length - shown.length;
    return [
      `${mark(findings)} ${title.padEnd(width)}  ${counts(findings) || fine}`,
      ...layOut(section.table ?? []).map((line) => `    ${line}`),
      ...shown.flatMap(({ level, where, what, now, more }) => [
        `    ${where}${level === 'error' ? '' : `  (${level})`}`,
        `      ${what} ${now}`,
        ...(more && all ? [more.trimEnd().replace(/^/gm, '      ')] : []),
      ]),
      ...(rest > 0 ? [`    and ${rest} more; all of them: npm run doctor -- --all`] : []),
    ].join('\n');
  });
  const total = counts(sections.flatMap(({ findings }) => findings));
  return [...blocks, '', `${total || 'Nothing to do'}.`].join('\n');
}

/** The rows below their heads, texts to the left and numbers to the right. */
function layOut(rows: NonNullable<Section['table']>): string[] {
  const heads = Object.keys(rows[0] ?? {});
  const widths = heads.map((head) =>
    Math.max(head.length, ...rows.map((row) => String(row[head]).length)),
  );
  const line = (cells: readonly (string | number | undefined)[]) =>
    cells
      .map((cell, column) => align(cell ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const first = heads.map((head, column) =>
    typeof rows[0]?.[head] === 'number' ? head.padStart(widths[column] ?? 0) : head,
  );
  return rows.length === 0
    ? []
    : [line(first), ...rows.map((row) => line(heads.map((head) => row[head])))];
}

function align(cell: string | number, width: number): string {
  return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
}

/** Whether something has to be done before the site goes out. */
export function hasErrors(sections: readonly Section[]): boolean {
  return sections.some(({ findings }) => findings.some(({ level }) => level === 'error'));
}

function byLevel(a: Finding, b: Finding): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level);
}

function mark(findings: readonly Finding[]): string {
  const worst = levels.find((level) => findings.some((finding) => finding.level === level));
  return worst ? marks[worst] : '✓';
}

function counts(findings: readonly Finding[]): string {
  return levels
    .flatMap((level) => {
      const count = findings.filter((finding) => finding.level === level).length;
      return count === 0 ? [] : `${count} ${level}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}

/** Findings of one part that fit on a screen with the others. */
const few = 4;

/** Worst first. */
const levels: readonly Level[] = ['error', 'warning', 'note'];

const marks: Record<Level, string> = { error: '✗', warning: '!', note: '·' };
