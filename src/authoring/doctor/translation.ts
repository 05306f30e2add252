import type { Language } from '#schemas/language.ts';
import type { Content } from '../content.ts';
import type { Stale } from '../replaced.ts';
import { countTranslated, missingSentences } from '../translated.ts';
import type { Finding, Section } from './finding.ts';

/**
 * How far each language is that a company has begun: what is translated, what another language stands
 * in for, what is older than the text that it was translated from.
 */
export function examineTranslation(content: Content, stale: readonly Stale[]): Section {
  const { languages } = content.borrow;
  const old = stale.filter(({ isTranslated }) => isTranslated);
  const table = languages.flatMap((language) => countShares(content, language, old));
  return {
    id: 'translation',
    title: 'Translation',
    fine:
      languages.length === 0
        ? `${content.course.languages.join(', ')}, each complete`
        : `${languages.join(', ')}: nothing is older than its source`,
    findings: [
      ...old.map(toFinding),
      ...languages.flatMap((language) => findMissing(content, language) ?? []),
    ],
    ...(table.length > 0 ? { table } : {}),
  };
}

function countShares(content: Content, language: Language, stale: readonly Stale[]): Share[] {
  return countTranslated(content, language).map(({ part, place, all, translated }) => {
    const older = stale.filter(
      ({ kind, name }) =>
        kind === 'stale' &&
        place &&
        name.replace(/^content\//, '').startsWith(`${language}/${place}`),
    );
    return { language, part, translated, 'stands in': all - translated, older: older.length };
  });
}

function findMissing(content: Content, language: Language): Finding | undefined {
  const missing = missingSentences(content, language);
  if (missing.length === 0) return undefined;
  const what = `${missing.length} ${missing.length === 1 ? 'sentence is' : 'sentences are'} shown in "${content.borrow.from}".`;
  const now = 'Translate what your learners meet first; --all lists the keys.';
  return {
    level: 'note',
    where: `${language}/strings.yaml`,
    what,
    now,
    more: missing.join('\n'),
  };
}

function toFinding({ kind, name, file, ours, diff }: Stale): Finding {
  const seen = `npm run doctor -- --translated ${name}`;
  const [what, now] = {
    stale: [
      `${ours} has changed since this was translated.`,
      `Bring it up to date${diff ? ' (--all shows the change)' : ''}, then run: ${seen}`,
    ],
    unknown: [
      `Nobody has noted which version of ${ours} this was translated from.`,
      `Compare the two, then run: ${seen}`,
    ],
    orphan: [
      `It was translated from ${ours}, which is gone.`,
      'Take it out, or keep it as your own.',
    ],
    leftover: ['replaced.yaml knows this translation, which is gone.', 'Take its line out.'],
  }[kind] as [string, string];
  return { level: 'warning', where: file, what, now, ...(diff ? { more: diff } : {}) };
}

/** A type and not an interface: the report takes any row of names and figures. */
type Share = {
  language: Language;
  /** What was counted: a module by its folder, or a kind of text. */
  part: string;
  translated: number;
  'stands in': number;
  /** Files whose source has changed since they were translated. */
  older: number;
};
