import type { Content } from '../content.ts';
import type { ProblemKind } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Finding, Section } from './finding.ts';

/** What the content check says, by what a company has to do about it: write, date, put away. */
export function sortIntoSections(
  content: Content | undefined,
  problems: readonly Problem[],
): Section[] {
  const others = problems.filter(({ kind }) => !dated.has(kind) && kind !== 'file-orphan');
  const lessons = count(content?.lessons.length ?? 0, 'lesson');
  return [
    {
      id: 'content',
      title: 'Content',
      fine: `${lessons} in ${content?.course.languages.join(', ') ?? 'no language'}`,
      findings: others.map(toFinding),
    },
    {
      id: 'facts',
      title: 'Facts',
      fine: describeFacts(content),
      findings: problems.filter(({ kind }) => dated.has(kind)).map(toFinding),
    },
    {
      id: 'orphans',
      title: 'Orphans',
      fine: 'no file that would never be shown',
      findings: problems.filter(({ kind }) => kind === 'file-orphan').map(toFinding),
    },
  ];
}

/** What has to do with the dates of a fact. */
const dated = new Set<ProblemKind>(['fact-dates', 'fact-expired', 'fact-expiring']);

function describeFacts(content: Content | undefined): string {
  const facts = [...(content?.facts.values() ?? [])];
  const [first] = facts.map(({ expires }) => expires).sort();
  return first ? `${count(facts.length, 'fact')}, the first expires on ${first}` : 'no facts';
}

function toFinding({ file, line, field, severity, message, fix }: Problem): Finding {
  return { level: severity, where: `${file}:${line} ${field}`, what: message, now: fix };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
