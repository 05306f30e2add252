import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keepWritten } from './keep.ts';
import { split } from './split.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = globSync(['content/**/*.yaml', 'tests/fixtures/companies/**/*.yaml'], { cwd: root });

/** Saves a file after somebody changed its value, and says which lines came and went. */
function save(text: string, edit: (value: never) => unknown): string[] {
  const written = keepWritten(text, parse(text), edit(parse(text) as never));
  expect(parse(written)).toEqual(edit(parse(text) as never));
  const old = text.split('\n');
  const now = written.split('\n');
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

const brand = `# Ours, since 2026.
siteId: acme
company: Acme # the short one

# Whom to ask
contacts:
  # Ask her first.
  comms: { name: "Ida Storch", email: a@acme.example }
links:
  - url: https://one.example
  - url: https://two.example
# The end.
`;

describe('a file of fields', () => {
  it('stays letter by letter when nothing changed', () => {
    expect(keepWritten(brand, parse(brand), { ...parse(brand), short: '', mentors: [] })).toBe(
      brand,
    );
  });

  it('changes the line that changed', () => {
    expect(save(brand, (value: object) => ({ ...value, company: 'Acme & Söhne' }))).toEqual([
      '- company: Acme # the short one',
      '+ company: Acme & Söhne # the short one',
    ]);
  });

  it('keeps comments, quotes and one-line style inside a field that changed', () => {
    const edit = ({ contacts, ...value }: { contacts: { comms: object } }) => ({
      ...value,
      contacts: { comms: { ...contacts.comms, name: 'Ole: Fink' } },
    });
    expect(save(brand, edit)).toEqual([
      '-   comms: { name: "Ida Storch", email: a@acme.example }',
      '+   comms: { name: "Ole: Fink", email: a@acme.example }',
    ]);
  });

  it('adds at its end and takes out what was emptied', () => {
    expect(
      save(brand, ({ links: _, ...value }: { links: unknown }) => ({ ...value, short: 'A' })),
    ).toEqual([
      '- links:',
      '-   - url: https://one.example',
      '-   - url: https://two.example',
      '+ short: A',
    ]);
  });

  it('quotes what YAML would read as something else', () => {
    expect(
      save(brand, (value: object) => ({ ...value, colour: '#145C73', short: 'no: 1' })),
    ).toEqual(['+ colour: "#145C73"', '+ short: "no: 1"']);
  });
});

const facts = `# Read on Friday.
- id: one
  value: 1 # metres
# Of our own.
- id: two
  text: { de: Zwei, en: "Two" }
`;

describe('a list', () => {
  it('changes the entry that changed', () => {
    expect(save(facts, ([one, two]: object[]) => [{ ...one, value: 2 }, two])).toEqual([
      '-   value: 1 # metres',
      '+   value: 2 # metres',
    ]);
  });

  it('writes the comment above an entry that changed once', () => {
    expect(save(facts, ([one, two]: object[]) => [one, { ...two, value: 2 }])).toEqual([
      '+   value: 2',
    ]);
    const written = keepWritten(facts, parse(facts), [parse(facts)[0], { id: 'two', value: 2 }]);
    expect(written.match(/Of our own/g)).toHaveLength(1);
  });

  it('takes an entry along with its comment when the order changes', () => {
    const turned = keepWritten(facts, parse(facts), [...parse(facts)].reverse());
    expect(turned).toBe(`# Read on Friday.
# Of our own.
- id: two
  text: { de: Zwei, en: "Two" }
- id: one
  value: 1 # metres
`);
  });

  it('adds entries and leaves entries out', () => {
    expect(save(facts, ([, two]: object[]) => [two, { id: 'three', value: 3 }])).toEqual([
      '- - id: one',
      '-   value: 1 # metres',
      '+ - id: three',
      '+   value: 3',
    ]);
  });
});

it('begins a file that is empty or has only comments', () => {
  expect(keepWritten('', undefined, { company: 'Acme' })).toBe('company: Acme\n');
  expect(keepWritten('# Soon.\n', null, [{ id: 'one' }])).toBe('# Soon.\n- id: one\n');
});

it.each(files)('cuts and joins %s without a change', (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const parts = split(text);
  if (!parts) return;
  const joined = parts.entries.map(({ lead, body }) => lead + body).join('');
  expect(parts.head + joined + parts.tail).toBe(text);
  expect(parts.entries.length).toBe(Object.keys(parse(text)).length);
});
