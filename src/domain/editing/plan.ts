import { type FormField, type FormSchema, toField, toFields } from './forms.ts';
import { type Backend, type Keeping, toBackend } from './repository.ts';

/**
 * What the editor at /admin/ shows: a form for every data file of a company, and its lessons and
 * quizzes as plain text.
 * @param from the company's folder, its texts, and the JSON Schemas of its files by name
 */
export function planForms({ folder, languages, schemas, texts, repository }: Source): Plan {
  const forms = [
    ...['brand', 'course', 'guidelines'].map((name) => ({
      ...fileOf(folder, `${name}.yaml`),
      kind: 'fields' as const,
      fields: toFields(schemas[name] ?? {}, languages),
    })),
    { ...fileOf(folder, 'facts.yaml'), kind: 'list' as const, fields: entriesOf('facts') },
    ...languages.flatMap((language) => [
      {
        ...fileOf(folder, `${language}/strings.yaml`),
        kind: 'sentences' as const,
        fields: [SENTENCES],
      },
      {
        ...fileOf(folder, `${language}/glossary.yaml`),
        kind: 'list' as const,
        fields: entriesOf('glossary'),
      },
    ]),
  ];
  const plain = texts.map((path) => ({
    ...fileOf(folder, path),
    fields: [WHOLE],
  }));
  return {
    formats: forms.map(({ name, kind }) => ({ name, kind })),
    config: {
      load_config_file: false,
      backend: toBackend(repository),
      media_folder: `${folder}/public`,
      public_folder: '/',
      editor: { preview: false },
      collections: [
        { name: 'data', label: 'Company', files: forms.map(toFile) },
        ...(plain.length > 0
          ? [{ name: 'texts', label: 'Lessons and quizzes', files: plain.map(toFile) }]
          : []),
      ],
    },
  };

  function entriesOf(name: string): FormField[] {
    return [toField(ENTRIES, { ...schemas[name], description: ENTRY_HINT }, languages)];
  }
}

function fileOf(folder: string, path: string) {
  const name = path.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  return { name, label: path, file: `${folder}/${path}` };
}

function toFile({ kind, ...file }: FormFile) {
  return { ...file, format: kind ? file.name : 'raw' };
}

/** The editor knows files of fields only; a list is one field of this name. */
export const ENTRIES = 'entries';

const ENTRY_HINT =
  'An entry with the id of one of ours changes that one: write only what is different. An entry with an id of its own is added.';

const SENTENCES: FormField = {
  name: ENTRIES,
  label: 'Sentences',
  hint: 'Sentences of the interface that you word in your own way. Keys: content/en/strings.yaml.',
  widget: 'list',
  required: false,
  collapsed: true,
  summary: '{{fields.key}}',
  fields: [
    { name: 'key', label: 'Key', widget: 'string', required: true },
    { name: 'text', label: 'Text', widget: 'text', required: true },
  ],
};

const WHOLE: FormField = {
  name: 'body',
  label: 'Text',
  hint: 'The whole file, as it is. Keep tags such as <Case> and signs such as {/* #id */}.',
  widget: 'text',
  required: true,
};

interface FormFile {
  name: string;
  label: string;
  file: string;
  kind?: Kind;
  fields: FormField[];
}

interface Source {
  /** The company's folder, from the root of the repository. */
  folder: string;
  languages: readonly string[];
  schemas: Readonly<Record<string, FormSchema>>;
  /** Files under the folder that are edited as plain text. */
  texts: readonly string[];
  repository?: Keeping | undefined;
}

/** How a file becomes fields: it has some, is a list, or a table of sentences. */
export type Kind = 'fields' | 'list' | 'sentences';

export interface Plan {
  /** Files that are read and written by us; all others are one long text. */
  formats: { name: string; kind: Kind }[];
  config: { backend: Backend; [option: string]: unknown };
}
