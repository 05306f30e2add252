/**
 * The fields of a form, made from the JSON Schema of a file: labels from the names, hints from the
 * comments in our schemas.
 * @param languages the languages of the site: a text "for each language" gets a box for each
 */
export function toFields(schema: FormSchema, languages: readonly string[]): FormField[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, field]) =>
    toField(name, field, languages, required.includes(name)),
  );
}

/** One field with what belongs into it. */
export function toField(
  name: string,
  schema: FormSchema,
  languages: readonly string[],
  required = false,
): FormField {
  const hint = schema.description;
  const base = { name, label: toLabel(name), required, ...(hint ? { hint } : {}) };
  return { ...base, ...toWidget(name, reduce(schema), languages) };
}

/** `siteId` -> `Site id`, `works-council` -> `Works council`. */
export function toLabel(name: string): string {
  const words = name
    .replace(/([A-Z])/g, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toWidget(name: string, schema: FormSchema, languages: readonly string[]): Widget {
  if (schema.type === 'array') return toList(schema.items ?? {}, languages);
  if (schema.properties) {
    return { widget: 'object', collapsed: true, fields: toFields(schema, languages) };
  }
  if (typeof schema.additionalProperties === 'object') {
    const names = schema.propertyNames?.enum ?? languages;
    const inner = schema.additionalProperties;
    const fields = names.map((one) => {
      const field = toField(one, inner, languages);
      return field.widget === 'string' && LONG.has(name) ? { ...field, widget: 'text' } : field;
    });
    return { widget: 'object', fields };
  }
  return toBox(name, schema);
}

function toBox(name: string, schema: FormSchema): Widget {
  const { type, pattern, format, patternErrorMessage } = schema;
  if (schema.enum) return { widget: 'select', options: schema.enum };
  if (schema.const !== undefined) return { widget: 'hidden', default: schema.const };
  if (type === 'boolean') return { widget: 'select', options: YES_OR_NO };
  if (type === 'integer') return toNumber(schema, 'int');
  if (type === 'number') return toNumber(schema, 'float');
  if (pattern?.startsWith('^#')) return { widget: 'color' };
  if (format === 'email' || format === 'uri') {
    return { widget: 'string', type: format === 'uri' ? 'url' : 'email' };
  }
  const shape = pattern
    ? { pattern: [pattern, patternErrorMessage ?? 'Another form is needed.'] }
    : {};
  return { widget: LONG.has(name) ? 'text' : 'string', ...shape };
}

function toNumber({ minimum, maximum }: FormSchema, type: 'int' | 'float'): Widget {
  const limits = {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined || maximum > 1e9 ? {} : { max: maximum }),
  };
  return { widget: 'number', value_type: type, ...limits };
}

function toList(items: FormSchema, languages: readonly string[]): Widget {
  const kinds = items.oneOf ?? items.anyOf;
  if (kinds) return { widget: 'list', collapsed: true, ...toKinds(kinds, languages) };
  const { widget, fields, options } = toWidget('', items, languages);
  if (options) return { widget: 'select', multiple: true, options };
  if (widget !== 'object' || !fields) return { widget: 'list' };
  const title = TITLES.find((one) => fields.some(({ name }) => name === one)) ?? fields[0]?.name;
  return { widget: 'list', collapsed: true, summary: `{{fields.${title}}}`, fields };
}

/** A list of entries of several kinds, told apart by the one field that has a fixed value. */
function toKinds(kinds: readonly FormSchema[], languages: readonly string[]): Partial<Widget> {
  const typeKey = Object.entries(kinds[0]?.properties ?? {}).find(
    ([, { const: fixed }]) => fixed !== undefined,
  )?.[0];
  if (!typeKey)
    throw new Error('The entries of a list have several kinds and no field tells which.');
  const types = kinds.map((kind) => {
    const name = String(kind.properties?.[typeKey]?.const);
    const fields = toFields(kind, languages).filter((field) => field.name !== typeKey);
    return { name, label: toLabel(name), summary: '{{fields.id}}', fields };
  });
  return { typeKey, types };
}

/** Without the `null` by which a company takes something out, and of several shapes the first. */
function reduce(schema: FormSchema): FormSchema {
  const shapes = schema.anyOf?.filter(({ type }) => type !== 'null');
  return shapes?.[0] ? reduce(shapes[0]) : schema;
}

/** Fields that hold whole sentences. */
const LONG: ReadonlySet<string> = new Set([
  'text',
  'rule',
  'why',
  'green',
  'ask',
  'leave',
  'invitation',
  'doubt',
  'mistake',
  'choice',
]);

/** By which field a list names its entries, the best first. */
const TITLES = ['id', 'key', 'name', 'url'];

/** A switch has no third place for "not said", and would write `false` where nothing was written. */
const YES_OR_NO = [
  { label: 'Yes', value: true },
  { label: 'No', value: false },
];

/** As much of JSON Schema as ours use. */
export interface FormSchema {
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  patternErrorMessage?: string;
  minimum?: number;
  maximum?: number;
  enum?: string[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, FormSchema>;
  propertyNames?: FormSchema;
  additionalProperties?: FormSchema | boolean;
  items?: FormSchema;
  oneOf?: FormSchema[];
  anyOf?: FormSchema[];
}

interface Widget {
  widget: string;
  fields?: FormField[];
  options?: readonly unknown[];
  [option: string]: unknown;
}

/** A field as the editor is told of it. */
export interface FormField extends Widget {
  name: string;
  label: string;
  required: boolean;
  hint?: string;
}
