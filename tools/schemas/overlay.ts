import type { Json } from './json.ts';

/**
 * What a company writes over a file of ours: any part of it. Entries of a list with ids are found by
 * their id; other lists are written anew, so their entries are whole. What need not be there can be
 * taken out by leaving it empty.
 */
export function toOverlay(schema: Json): Json {
  const { required = [], properties, items, ...rest } = schema;
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => {
      const { description, ...inner } = toOverlay(field);
      const value = required.includes(name) ? inner : { anyOf: [inner, { type: 'null' }] };
      return [name, description ? { description, ...value } : value] as const;
    });
    return { ...rest, properties: Object.fromEntries(fields) };
  }
  if (items) return { ...rest, items: toEntry(items) };
  return 'additionalProperties' in rest ? withoutRequired(schema) : schema;
}

function toEntry(items: Json): Json {
  const members = items.oneOf ?? items.anyOf;
  if (members) return { anyOf: members.map(toEntry) };
  return items.properties && 'id' in items.properties
    ? { ...toOverlay(items), required: ['id'] }
    : items;
}

/** A record, whose values are laid over each other as well. */
function withoutRequired({ required: _, ...schema }: Json): Json {
  const { additionalProperties: values } = schema;
  return typeof values === 'object'
    ? { ...schema, additionalProperties: toOverlay(values) }
    : schema;
}
