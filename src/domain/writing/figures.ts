/** The numbers of a text that count or measure something, and years: "220 characters", "4:5". */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(pattern)].map(({ 0: text, groups = {} }) => {
    const unit = names.find((name) => groups[name] !== undefined) ?? 'shape';
    const numbers = [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => number.replace(/[.,]/g, ''));
    return { text, numbers, unit };
  });
}

/** The text without what stands in quotation marks: somebody else said it. */
export function withoutQuotes(text: string): string {
  return text.replace(/[“„«][^“”„«»]*[”“»]/g, '…');
}

/** Whether a number of this unit is that of a platform wherever it stands. */
export function isOfPlatforms({ unit }: Figure): boolean {
  return platformUnits.includes(unit);
}

/** Whether the sentence speaks of a platform, so that any number in it may be the platform's. */
export function namesPlatform(sentence: string): boolean {
  return platforms.test(sentence);
}

/** Whether the sentence sets a limit: a platform's, as a rule. */
export function setsLimit(sentence: string): boolean {
  return limits.test(sentence);
}

/** What is counted, in both languages. */
const units = {
  characters: 'characters?|Zeichen',
  pixels: 'pixels?|px|Bildpunkten?',
  bytes: '[KMG]B|(?:kilo|mega|giga)bytes?',
  percent: 'per cent|percent|Prozent|%',
  members: 'members?|Mitgliedern?|users?|Nutzern?',
  seconds: 'seconds?|Sekunden?',
  minutes: 'minutes?|Minuten?',
  hours: 'hours?|Stunden?',
  days: 'days?|Tagen?|Tage',
  weeks: 'weeks?|Wochen?',
  months: 'months?|Monate?n?',
  years: 'years?|Jahre?n?',
  words: 'words?|Wörtern?|Worte',
  lines: 'lines?|Zeilen?',
  pages: 'pages?|Seiten?|slides?|Folien?',
  hashtags: 'hashtags?',
  people: 'followers?|Followern|connections?|Kontakten?',
  lengths: 'cm|centimetres?|Zentimetern?',
} as const;

const unitNames = Object.keys(units) as (keyof typeof units)[];
const names: Unit[] = [...unitNames, 'year'];
const platformUnits: Unit[] = ['characters', 'pixels', 'bytes', 'percent', 'members', 'shape'];

const counted = unitNames.map((name) => `(?<${name}>${units[name]})`).join('|');
const amount = String.raw`\d[\d.,]*(?:\s?(?:to|bis|and|und|or|oder|[-–])\s?\d[\d.,]*)?`;

/** "130 to 150 English words" · "1584 × 396" · "4:5", "9:16", but not the time 14:30 · "2023". */
const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\d])${amount}[\s-]*(?:\p{L}+\s)?(?:${counted})(?!\p{L})`,
    String.raw`\d+\s?[×x]\s?\d+`,
    String.raw`(?<![\d:])(?:\d+(?:[.,]\d+)?:\d|9:16)(?![\d:])`,
    String.raw`(?<![\p{L}\d.,])(?<year>(?:19|20)\d\d)(?![\p{L}\d])`,
  ].join('|'),
  'giu',
);

const platforms =
  /LinkedIn|XING|Instagram|\bReels?\b|TikTok|YouTube|\bShorts\b|Facebook|WhatsApp|Bluesky|Mastodon|Snapchat|Pinterest|Twitter/;

const limits =
  /\b(?:at most|up to|no more than|maximum|limit|bis zu|maximal|nicht mehr als|Grenze)\b|höchstens/i;

export interface Figure {
  /** As it stands in the sentence. */
  text: string;
  /** Its digits, without signs between them. */
  numbers: string[];
  /** What is counted. */
  unit: Unit;
}

/** `shape`: a width and a height. */
type Unit = keyof typeof units | 'shape' | 'year';
