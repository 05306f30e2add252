import { stringify } from 'yaml';
import { explainIssue } from '#authoring/issues.ts';
import { parseYaml } from '#authoring/yaml.ts';
import { brandSchema, type Formality } from '#schemas/brand.ts';
import { optionalField, type Question } from './questions.ts';

/** What is typed, or written behind a flag, to take an answer back. */
export const NONE = '-';

/** What an answer becomes in brand.yaml; `undefined` takes the field out. */
export type Value = string | string[] | undefined;

/** @param typed as a person writes it, not empty */
export function toValue({ kind }: Pick<Question, 'kind'>, typed: string): Value {
  const text = typed.trim();
  if (text === NONE) return undefined;
  const parts = text.split(/[,\s]+/).filter((part) => part !== '');
  if (kind === 'list') return parts;
  if (kind === 'addresses') return parts.map(withScheme);
  if (kind === 'address') return withScheme(text);
  return kind === 'formality' ? (formalityOf[text.toLowerCase()] ?? text) : text;
}

/** What was typed without the key that stands before it in brand.yaml: `site: https://...`. */
export function withoutKey({ path, flag }: Pick<Question, 'path' | 'flag'>, typed: string): string {
  const [, key = '', rest = ''] = /^([\w.-]+):\s+(.+)$/.exec(typed.trim()) ?? [];
  if (![...path, path.join('.'), flag].includes(key)) return typed;
  return rest.replace(/^(["'])(.*)\1$/, '$2');
}

function withScheme(address: string): string {
  return address.includes('://') ? address : `https://${address}`;
}

/** By the word that German has for it, as the question says it. */
const formalityOf: Partial<Record<string, Formality>> = { du: 'informal', sie: 'formal' };

/** A value as a person would type it; nothing where there is none. */
export function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What is wrong with an answer, as the content check sees it; undefined if nothing is. */
export function explainAnswer(question: Question, value: Value): string | undefined {
  const { path } = question;
  if (value === undefined) {
    return optionalField(question)
      ? undefined
      : 'It cannot be taken out: there has to be an answer.';
  }
  const whole = path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  const { source } = parseYaml('brand.yaml', stringify(whole));
  const result = brandSchema.safeParse(whole);
  const issues = (result.error?.issues ?? []).filter((issue) =>
    path.every((step, index) => issue.path[index] === step),
  );
  const context = { schema: brandSchema, file: 'brand.yaml', source, isAnswer: true };
  const [first] = issues.flatMap((issue) => explainIssue(issue, context));
  return first && `${first.message} ${first.fix}`;
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([key]) => key === step)?.[1]
        : undefined,
    whole,
  );
}
