import { z } from 'astro/zod';

/**
 * The schema that stands behind a path, or undefined where the path leaves it.
 * @param value the value that was validated: it decides between the members of a union
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.core.$ZodType | undefined {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodUnion) {
    const member = memberFor(plain, value);
    return member && schemaAt(member, path, value);
  }
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = child(plain, step);
  return inner && schemaAt(inner, rest, childValue(value, step));
}

/** The names of the fields that a schema accepts; empty for anything but an object or a closed record. */
export function fieldNames(schema: z.core.$ZodType | undefined): string[] {
  if (schema === undefined) return [];
  const plain = unwrap(schema);
  if (plain instanceof z.ZodObject) return Object.keys(plain.shape);
  if (plain instanceof z.ZodRecord && plain.keyType instanceof z.ZodEnum) {
    return plain.keyType.options.map(String);
  }
  return [];
}

/** What `.meta()` says about a schema; a default or an optional one speaks through what it wraps. */
export function hints(schema: z.core.$ZodType | undefined): { example?: string; shape?: string } {
  const { example, shape } =
    (schema && (z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema)))) ?? {};
  const result: { example?: string; shape?: string } = {};
  if (typeof example === 'string') result.example = example;
  if (typeof shape === 'string') result.shape = shape;
  return result;
}

/** Whether a schema is for texts that every language writes in its own way: one text or a list of them. */
export function isWords(schema: z.core.$ZodType | undefined): boolean {
  if (schema === undefined) return false;
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray) return isWords(plain.element);
  return z.globalRegistry.get(plain)?.words === true;
}

/** Every value of which each language has its own (`{ de: ..., en: ... }`), with its path. */
export function* findPerLanguage(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ path: readonly PropertyKey[]; texts: Record<string, unknown> }> {
  if (schema === undefined || typeof value !== 'object' || value === null) return;
  const plain = unwrap(schema);
  if (z.globalRegistry.get(plain)?.perLanguage === true) {
    yield { path, texts: value as Record<string, unknown> };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    yield* findPerLanguage(schemaAt(plain, [step], value), inner, [...path, step]);
  }
}

/** Gives the languages that lack a text that of another one, where it has one. */
export function fillLanguages(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  { languages, from }: { languages: readonly string[]; from: string },
) {
  for (const { texts } of findPerLanguage(schema, value)) {
    for (const language of languages) texts[language] ??= texts[from];
  }
}

/** Whether a schema names its fields one by one: its keys are no ids. */
export function hasFixedFields(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && unwrap(schema) instanceof z.ZodObject;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function childValue(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === String(step))?.[1];
}

/** For a union by a `type` or `status` field: the member with that literal; else the object member. */
function memberFor(union: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const objects = union.options.filter((option) => option instanceof z.ZodObject);
  if (union instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = union.def;
    const wanted = childValue(value, discriminator);
    const match = objects.find((option) => {
      const literal = option.shape[discriminator];
      return (
        literal instanceof z.ZodLiteral &&
        [...literal.values].some((accepted) => accepted === wanted)
      );
    });
    if (match) return match;
  }
  return objects[0];
}
