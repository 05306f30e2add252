import type { ResultCourse } from '#domain/results/code.ts';
import { type Refused, releaseResults, type Taken, takeCodes } from '#domain/results/collect.ts';
import type { Results } from '#domain/results/results.ts';

/** A text with codes in it, and where it comes from. */
export interface Source {
  /** The name of a file; none: the trainer has pasted or scanned it. */
  readonly file?: string | undefined;
  readonly text: string;
  /** Why the file cannot be read. */
  readonly failed?: 'size' | 'picture' | 'nothing' | undefined;
}

/** What the page knows: all codes, and how the last ones came in. Nothing of it is stored. */
export interface Batch {
  readonly codes: ReadonlyMap<string, Results>;
  /** Those that may be counted so far, by module. */
  readonly shown: ReadonlyMap<string, readonly Results[]>;
  /** Of the last texts: new ones, and such as were there already. */
  readonly added: number;
  readonly copies: number;
  readonly refused: readonly (Refused & Pick<Source, 'file'>)[];
  /** Files that could not be read. */
  readonly failed: readonly Source[];
}

export const noBatch: Batch = {
  codes: new Map(),
  shown: new Map(),
  added: 0,
  copies: 0,
  refused: [],
  failed: [],
};

/** Adds the codes of some texts. */
export function addSources(batch: Batch, sources: readonly Source[], course: ResultCourse): Batch {
  let taken: Taken = { codes: batch.codes, refused: [], copies: 0 };
  let copies = 0;
  const refused: Batch['refused'][number][] = [];
  for (const { file, text, failed } of sources) {
    if (failed) continue;
    taken = takeCodes(text, taken, course);
    copies += taken.copies;
    refused.push(...taken.refused.map((one) => ({ ...one, file })));
  }
  const shown = course.modules.map(({ id }) => {
    const all = [...taken.codes.values()].filter(({ module }) => module === id);
    return [id, releaseResults(batch.shown.get(id) ?? [], all)] as const;
  });
  return {
    codes: taken.codes,
    shown: new Map(shown),
    added: taken.codes.size - batch.codes.size,
    copies,
    refused,
    failed: sources.filter(({ failed }) => failed),
  };
}
