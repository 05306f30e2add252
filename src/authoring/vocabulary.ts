import { PICTURES } from '#domain/course/pictures.ts';
import { contactNames } from '#schemas/brand.ts';
import { lights } from '#schemas/guidelines.ts';

const text: Attribute = { type: 'text', required: true };
const number: Attribute = { type: 'number', required: true };
const flag: Attribute = { type: 'flag' };
const optional: Attribute = { type: 'text' };

const look = oneOf('short', 'bob', 'bun', 'curls', 'beard', 'scarf', 'long');
const photo = oneOf('good', 'none', 'dark', 'far', 'group', 'badge');

/** What authors may write in MDX: a closed list. A new tag is one more entry here and a component. */
export const vocabulary: Partial<Record<string, Tag>> = {
  Case: {
    attributes: { question: text },
    children: [
      { tag: 'Guess', least: 2, most: 6 },
      { tag: 'Answer', least: 1, most: 1 },
    ],
  },
  Guess: { parent: 'Case' },
  Answer: { parent: 'Case' },
  Key: {},
  BeforeAfter: {
    shown: true,
    children: [
      { tag: 'Before', least: 1, most: 1 },
      { tag: 'After', least: 1, most: 1 },
      { tag: 'Why', least: 0, most: 1 },
    ],
  },
  Before: { parent: 'BeforeAfter' },
  After: { parent: 'BeforeAfter' },
  Why: { numbered: true },
  Profile: {
    shown: true,
    attributes: {
      name: text,
      headline: text,
      photo,
      look,
      view: oneOf('card', 'search', 'comment'),
      company: optional,
      place: optional,
      banner: oneOf('plain', 'words', 'none'),
    },
  },
  Post: {
    shown: true,
    attributes: {
      name: text,
      role: text,
      photo,
      look,
    },
  },
  Fold: { parent: 'Post' },
  Thread: {
    shown: true,
    attributes: { label: text },
    children: [{ tag: 'Comment', least: 1, most: 20 }],
  },
  Comment: { parent: 'Thread', attributes: { from: optional, me: flag }, oneOf: ['from', 'me'] },
  Frame: { shown: true, attributes: { alt: text, text: optional, covered: optional } },
  Picture: {
    shown: true,
    attributes: { name: text, alt: text, labels: { type: 'list' }, caption: optional },
  },
  DoItNow: {
    attributes: {
      id: text,
      title: text,
      minutes: number,
      field: optional,
      rows: { type: 'number' },
      limit: optional,
    },
  },
  Fact: { attributes: { id: text, inline: flag } },
  Guideline: {
    shown: true,
    attributes: { rule: optional, light: oneOf(...lights) },
    oneOf: ['rule', 'light'],
  },
  Quiz: { top: true, roles: ['lesson'] },
  Note: { top: true, roles: ['lesson'], attributes: { minutes: number } },
  OnSlide: { top: true, roles: ['lesson'] },
  OffSlide: { top: true, roles: ['lesson'] },
  Split: { top: true, roles: ['lesson'] },
  Slot: { top: true, attributes: { id: text } },
  Brand: { attributes: { value: text } },
  Term: { attributes: { id: text } },
  En: {},
  De: {},
};

/** The drawings of the course and how many labels each one has. */
export const pictures: Partial<Record<string, number>> = PICTURES;

/** What `<Brand value>` and `{brand:...}` accept. */
export const brandValues = ['company', 'course', ...contactNames.map((name) => `contact.${name}`)];

function oneOf(...values: string[]): Attribute {
  return { type: 'text', values };
}

export interface Tag {
  /** Shows the thing itself, a picture or an example, instead of talking about it. */
  shown?: boolean;
  attributes?: Partial<Record<string, Attribute>>;
  /** The tag inside which it stands; anywhere if there is none. */
  parent?: string;
  /** Stands outside of every other tag. */
  top?: boolean;
  /** The kinds of files in which it stands; all if there are none. */
  roles?: readonly ('module' | 'lesson' | 'workshop')[];
  /** The tags inside it, and how many. */
  children?: readonly { tag: string; least: number; most: number }[];
  /** Holds a numbered list. */
  numbered?: boolean;
  /** Exactly one of these attributes is there. */
  oneOf?: readonly string[];
}

export interface Attribute {
  type: 'text' | 'number' | 'flag' | 'list';
  required?: boolean;
  /** The closed list of texts that it accepts. */
  values?: readonly string[];
}
