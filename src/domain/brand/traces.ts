import { makePalette } from '#domain/colour/palette.ts';

/**
 * What must not stand in the site of a company: names, people, addresses, the id and the colours of
 * the default brand. What the company itself writes in its `brand.yaml` is its own, and a course
 * name or colour that it leaves out it has chosen to keep; contacts and addresses are never kept.
 * The example firms of lessons ("Muster Logistik", "Musterklinik") are other firms and no traces:
 * a name counts only as a whole.
 *
 * @param ours the default brand
 * @param own what the company's own file says, before it is laid over the default
 */
export function listMarks(ours: BrandNames, own: Partial<BrandNames>): Mark[] {
  const written = new Set(listStrings(own));
  const names = [
    ours.company,
    ...(own.course === undefined ? [] : Object.values(ours.course)),
    ...listStrings({ ...ours.imprint, country: undefined, email: undefined }),
    ...Object.values(ours.contacts).map(({ name }) => name),
  ];
  const addresses = [...Object.values(ours.contacts), ours.imprint].map(({ email }) => email);
  const marks: Mark[] = [
    ...names.map((value) => ({ kind: 'name' as const, value })),
    ...addresses.map((value) => ({ kind: 'address' as const, value })),
    { kind: 'address', value: new URL(ours.site).host },
    { kind: 'id', value: ours.siteId },
  ];
  const unique = new Map(marks.map((mark) => [mark.value, mark]));
  const left = [...unique.values()].filter(
    ({ value }) => !written.has(value) && !written.has(`https://${value}`),
  );
  return [...left, ...listColours(ours, own)];
}

/** The colours that follow from the default brand and not from the company's. */
function listColours(ours: BrandNames, own: Partial<BrandNames>): Mark[] {
  const theirs = { ...ours, ...own };
  const kept = coloursOf(theirs);
  return [...coloursOf(ours)]
    .filter((value) => !kept.has(value))
    .map((value) => ({ kind: 'colour', value }));
}

function coloursOf({ colour, accent }: BrandNames): Set<string> {
  const { light, dark } = makePalette(colour, accent);
  return new Set([...Object.values(light), ...Object.values(dark)]);
}

/**
 * The marks that a file of the built site carries, each once, with the words around its first place.
 * Scripts are read for names and addresses alone: what they call their variables says nothing.
 *
 * @param path from the root of the site; it is looked at as well
 */
export function findTraces(path: string, text: string, marks: readonly Mark[]): Trace[] {
  const isScript = path.endsWith('.js');
  return marks.flatMap((mark) => {
    if (isScript && (mark.kind === 'id' || mark.kind === 'colour')) return [];
    const pattern = patternOf(mark);
    const inName = pattern.test(path);
    const at = text.search(pattern);
    if (!inName && at < 0) return [];
    const around = inName ? path : text.slice(Math.max(0, at - 40), at + mark.value.length + 40);
    return [{ ...mark, path, around: around.replace(/\s+/g, ' ').trim() }];
  });
}

function patternOf({ kind, value }: Mark): RegExp {
  const plain = escapeSigns(value);
  // In addresses of pictures the sign in front of a colour is written as %23.
  if (kind === 'colour') return new RegExp(`(?:#|%23)(?:${shorten(value)})(?![\\da-f])`, 'i');
  const html = escapeSigns(value.replaceAll('&', '&amp;'));
  return new RegExp(`(?<![\\p{L}\\p{N}+])(?:${plain}|${html})(?![\\p{L}\\p{N}])`, 'u');
}

function escapeSigns(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** `#aabbcc` is also written as `#abc`. */
function shorten(hex: string): string {
  const digits = hex.slice(1);
  const short = digits.replace(/(.)\1(.)\2(.)\3/, '$1$2$3');
  return short === digits ? digits : `${digits}|${short}`;
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listStrings)
    : [];
}

/** What of a brand names somebody or something. */
export interface BrandNames {
  readonly siteId: string;
  readonly site: string;
  readonly company: string;
  readonly course: Readonly<Record<string, string>>;
  readonly colour: string;
  readonly accent?: string | undefined;
  readonly contacts: Readonly<Record<string, { name: string; email: string }>>;
  readonly imprint: Readonly<Record<string, unknown> & { email: string }>;
}

/** Something by which the default brand is known. */
export interface Mark {
  readonly kind: 'name' | 'address' | 'id' | 'colour';
  readonly value: string;
}

/** A mark in a file. */
export interface Trace extends Mark {
  /** From the root of the site. */
  readonly path: string;
  /** The words around it. */
  readonly around: string;
}
