import type { Stale } from '../replaced.ts';
import type { Finding, Section } from './finding.ts';

/** Copies of a company whose originals have changed since, and how to catch up. */
export function examineReplaced(stale: readonly Stale[]): Section {
  return {
    id: 'replaced',
    title: 'Replaced files',
    fine: 'no copy is older than its original',
    findings: stale.filter(({ isTranslated }) => !isTranslated).map(toFinding),
  };
}

function toFinding({ kind, file, ours, diff }: Stale): Finding {
  const seen = `npm run new -- replace ${ours} --seen`;
  const [what, now] = {
    stale: [
      `${ours} has changed since you copied it.`,
      `Take over what you want (--all shows the change), then run: ${seen}`,
    ],
    unknown: [
      `It replaces ${ours}, and nobody has noted which version of it.`,
      `Compare the two (--all shows how), then run: ${seen}`,
    ],
    orphan: [
      `It was a copy of ${ours}, which is gone.`,
      'Delete the copy, or take its line out of replaced.yaml to keep it as a file of your own.',
    ],
    leftover: ['replaced.yaml knows this copy, which is gone.', 'Take its line out.'],
  }[kind] as [string, string];
  return { level: 'warning', where: file, what, now, ...(diff ? { more: diff } : {}) };
}
