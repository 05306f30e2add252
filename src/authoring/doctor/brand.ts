import type { Brand, BrandInput } from '#schemas/brand.ts';
import { mergeBrand } from '../merge.ts';
import type { Finding, Section } from './finding.ts';

/**
 * What still says the name, the address or the people of our default brand.
 * @param ours `content/brand.yaml`
 * @param company the company's `brand.yaml` as its text says it, and its path; nothing without a company
 */
export function examineBrand(
  ours: BrandInput,
  company?: { path: string; value: unknown },
): Section {
  const section = { id: 'brand', title: 'Brand data' };
  if (!company) {
    const fine = `the neutral default, ${ours.company}; "npm run brand" makes it yours`;
    return { ...section, fine, findings: [] };
  }
  const brand = mergeBrand(ours, company.value) as BrandInput;
  const { languages } = brand;
  const unspoken = Object.keys(ours.course).filter(
    (language) => languages && !languages.includes(language),
  );
  const findings = rules.flatMap(({ level, field, what, now }): Finding[] => {
    const left = findSame(fieldOf(ours, field), fieldOf(brand, field), field, unspoken);
    if (left.length === 0) return [];
    const where = `${company.path} ${left.join(', ')}`;
    return [{ level, where, what: what(ours, left.length), now }];
  });
  return {
    ...section,
    fine: `${brand.company}, ${brand.site}${brand.base ?? ''}`,
    findings: [...findings, ...findUnreachable(ours, brand, company.path)],
  };
}

/** Addresses of the company's own that reach nobody: `.example` is kept for examples (RFC 2606). */
function findUnreachable(ours: BrandInput, brand: BrandInput, path: string): Finding[] {
  const [known, written] = [listAddresses(ours), listAddresses(brand)];
  const fields = [...written].flatMap(([field, address]) =>
    /\.example$/i.test(address) && address !== known.get(field) ? field : [],
  );
  if (fields.length === 0) return [];
  return [
    {
      level: 'warning',
      where: `${path} ${fields.join(', ')}`,
      what: 'An address under .example reaches nobody; the imprint calls its data examples because of it.',
      now: 'Write addresses at which somebody answers.',
    },
  ];
}

/** By their field; whatever is no text is a problem of the content check. */
function listAddresses({ imprint, contacts }: BrandInput): Map<string, string> {
  const owners = new Map<string, unknown>([['imprint', imprint]]);
  for (const [name, contact] of Object.entries(contacts ?? {}))
    owners.set(`contacts.${name}`, contact);
  return new Map(
    [...owners].flatMap(([name, owner]) => {
      const address = fieldOf(owner, 'email');
      return typeof address === 'string' ? [[`${name}.email`, address] as const] : [];
    }),
  );
}

/**
 * The fields that still have our value, deepest first.
 * @param unspoken our languages that the site does not have: what we say in them is shown nowhere
 */
function findSame(
  ours: unknown,
  theirs: unknown,
  path: string,
  unspoken: readonly string[],
): string[] {
  if (ours === undefined) return [];
  if (typeof ours !== 'object' || ours === null) return ours === theirs ? [path] : [];
  return Object.entries(ours)
    .filter(([key]) => !common.has(key) && !unspoken.includes(key))
    .flatMap(([key, value]) => findSame(value, fieldOf(theirs, key), `${path}.${key}`, unspoken));
}

/** What a team is called, and where, may be the same everywhere. */
const common = new Set(['role', 'country']);

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

const rules: readonly Rule[] = [
  {
    level: 'error',
    field: 'company',
    what: ({ company }) => `The company is still called ${company}.`,
    now: 'Run "npm run brand", or write: company: Your name',
  },
  {
    level: 'error',
    field: 'imprint',
    what: ({ imprint }, count) =>
      `The imprint still says ${count === 1 ? 'one thing' : `${count} things`} of ${imprint.organisation}, who does not exist.`,
    now: 'Write your own into imprint; the law of your country says what has to stand there.',
  },
  {
    level: 'error',
    field: 'contacts',
    what: () => 'Learners would turn to people who do not exist.',
    now: 'Write name and email of each of them into contacts.',
  },
  {
    level: 'error',
    field: 'site',
    what: ({ site }) => `The site is made for ${site}, which does not exist.`,
    now: 'Write the address where it will stand: site: https://bootcamp.example',
  },
  {
    level: 'warning',
    field: 'siteId',
    what: ({ siteId }) =>
      `The id of the site is still "${siteId}": another site of this kind on the same host would mix its progress with yours.`,
    now: 'Before the start, write one of your own: siteId: acme. After the start, leave it as it is.',
  },
];

interface Rule {
  level: Finding['level'];
  field: keyof Brand;
  what: (ours: BrandInput, count: number) => string;
  now: string;
}
