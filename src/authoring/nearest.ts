/** The candidate that is most like `word`, if one is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  // A third of the letters may be wrong, but of a word of one or two letters none.
  const allowed = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  return best !== undefined && best.distance <= allowed ? best.candidate : undefined;
}

/** The fix for a slip: `Change it to "headline".`; undefined if no candidate is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near && `Change it to "${near}".`;
}

/**
 * What can be meant, the nearest first, and not more than people read:
 * `vi1 (Your first video), vi2 (Live), … and 13 more`.
 */
export function listNearest(word: string, candidates: readonly Candidate[]): string {
  const distance = ({ names }: Candidate) =>
    Math.min(...names.map((name) => editDistance(word.toLowerCase(), name.toLowerCase())));
  const sorted = candidates
    .map((candidate) => ({ text: candidate.text, distance: distance(candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
  const shown = sorted.slice(0, LISTED).join(', ');
  return sorted.length > LISTED ? `${shown}, … and ${sorted.length - LISTED} more` : shown;
}

const LISTED = 8;

interface Candidate {
  /** What is told of it. */
  text: string;
  /** What people may call it. */
  names: readonly string[];
}

/** Letters to insert, delete, replace, or to swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      const same = a[row] === b[column] ? 0 : 1;
      const swapped = row > 0 && column > 0 && a[row] === b[column - 1] && a[row - 1] === b[column];
      current.push(
        Math.min(
          (current[column] ?? 0) + 1,
          (previous[column + 1] ?? 0) + 1,
          (previous[column] ?? 0) + same,
          swapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
