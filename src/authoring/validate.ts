import { z } from 'astro/zod';
import { explainIssue } from './issues.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** Validates the whole value of a source; on failure the problems say where and what to write. */
export function validate<S extends z.ZodType>(
  schema: S,
  file: string,
  source: YamlSource,
): { data: z.output<S> | undefined; problems: Problem[] } {
  const result = schema.safeParse(source.value);
  if (result.success) return { data: result.data, problems: [] };
  const context = { schema, file, source };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, context));
  return { data: undefined, problems: withoutTypos(problems) };
}

/**
 * Validates a list entry by entry, so that one bad entry does not hide the others.
 * @returns the good entries with their place in the list, and the ids of the bad ones
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  list: unknown,
): { entries: { index: number; data: z.output<S> }[]; badIds: string[] } {
  const entries: { index: number; data: z.output<S> }[] = [];
  const badIds: string[] = [];
  if (!Array.isArray(list)) return { entries, badIds };
  for (const [index, value] of list.entries()) {
    const result = schema.safeParse(value);
    if (result.success) entries.push({ index, data: result.data });
    else badIds.push(...idOf(value));
  }
  return { entries, badIds };
}

/** "objectiv" is unknown and "objective" missing: that is one mistake, and the first sentence says it. */
function withoutTypos(problems: Problem[]): Problem[] {
  const typos = problems.filter(({ kind }) => kind === 'field-unknown');
  return problems.filter(
    ({ kind, field }) =>
      kind !== 'field-missing' ||
      !typos.some((typo) => {
        const parent = typo.field.split('.').slice(0, -1);
        const name = field.split('.').at(-1) ?? '';
        return [...parent, name].join('.') === field && typo.fix.includes(`to "${name}"`);
      }),
  );
}

const withId = z.looseObject({ id: z.string() });

function idOf(value: unknown): string[] {
  const result = withId.safeParse(value);
  return result.success ? [result.data.id] : [];
}
