import type { Fields } from './docs.ts';
import type { Json } from './json.ts';

/**
 * Writes beside every field what its comment says, for the editor to show.
 * @param members what is said about the fields of each kind of entry, where a list has several kinds
 */
export function describe(schema: Json, fields: Fields, members: readonly Fields[] = []): Json {
  const { properties, items, additionalProperties, oneOf } = schema;
  const described = { ...schema };
  if (properties) {
    described.properties = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => {
        const { text, fields: inner } = fields[name] ?? { text: '', fields: {} };
        const whole = describe(field, inner, members);
        return [name, text ? { description: text, ...whole } : whole];
      }),
    );
  }
  if (items) described.items = describe(items, fields, members);
  if (oneOf) described.oneOf = oneOf.map((one, index) => describe(one, members[index] ?? {}));
  if (typeof additionalProperties === 'object') {
    described.additionalProperties = describe(additionalProperties, fields);
  }
  return described;
}
