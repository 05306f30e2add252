import { checkAgenda } from './checks/agenda.ts';
import { checkAlt } from './checks/alt.ts';
import { checkAssets } from './checks/assets.ts';
import { checkBrand } from './checks/brand.ts';
import { checkCode } from './checks/code.ts';
import { checkEffort } from './checks/effort.ts';
import { checkFacts } from './checks/facts.ts';
import { checkFeedback } from './checks/feedback.ts';
import { checkGuessing } from './checks/guessing.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHidden } from './checks/hidden.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLevel } from './checks/level.ts';
import { checkLinks } from './checks/links.ts';
import { checkNesting } from './checks/nesting.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkObjectives } from './checks/objectives.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkParity } from './checks/parity.ts';
import { checkPhrases } from './checks/phrases.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPublished } from './checks/published.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkReferences } from './checks/references.ts';
import { checkSequence } from './checks/sequence.ts';
import { checkShown } from './checks/shown.ts';
import { checkStrings } from './checks/strings.ts';
import { checkTags } from './checks/tags.ts';
import { checkTracks } from './checks/tracks.ts';
import { checkTranslated } from './checks/translated.ts';
import { checkCases } from './checks/types/case.ts';
import { checkEstimates } from './checks/types/estimate.ts';
import { checkFixes } from './checks/types/fix.ts';
import { checkGaps } from './checks/types/gap.ts';
import { checkPairs } from './checks/types/pair.ts';
import { checkSpots } from './checks/types/spot.ts';
import { checkModels } from './checks/types/text.ts';
import { checkUnwritten } from './checks/unwritten.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Checks what the parts of the content say about each other.
 * @param today the day of the check, as 2026-11-24
 */
export function checkContent(content: Content, today: string): Problem[] {
  const problems = checks.flatMap((check) => check(content, today));
  return [...problems, ...withoutEchoes(checkParity(content), problems)];
}

/** A wrong value also differs from the other language: what is wrong about it is enough to know. */
function withoutEchoes(parity: Problem[], problems: Problem[]): Problem[] {
  const lines = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  return parity.filter(({ file, line }) => line === 1 || !lines.has(`${file}:${line}`));
}

/** A new check is a new file and one more line. */
const checks: readonly ((content: Content, today: string) => Problem[])[] = [
  checkPlaces,
  checkOrphans,
  checkIds,
  checkPublished,
  checkTranslated,
  checkLanguages,
  checkHidden,
  checkAssets,
  checkBrand,
  checkStrings,
  checkReferences,
  checkQuestions,
  checkLevel,
  checkTracks,
  checkPairs,
  checkGaps,
  checkEstimates,
  checkCases,
  checkFixes,
  checkSpots,
  checkModels,
  checkObjectives,
  checkFeedback,
  checkGuessing,
  checkTags,
  checkNesting,
  checkCode,
  checkHeadings,
  checkSequence,
  checkAlt,
  checkShown,
  checkLinks,
  checkFacts,
  checkNumbers,
  checkAgenda,
  checkEffort,
  checkPhrases,
  checkUnwritten,
];
