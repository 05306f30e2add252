import { schemaAt } from '#authoring/schema-walk.ts';
import { brandSchema, contactNames } from '#schemas/brand.ts';

/** The parts in which the wizard asks, in their order. */
export const parts = ['Name', 'Look', 'Address', 'People', 'Imprint'] as const;

/**
 * Everything that `npm run brand` asks, in its order: the questions in the terminal, the flags and
 * their help are all made of this table.
 * @param languages those of the site: a text that each language has is asked for once in each
 */
export function listQuestions(languages: readonly string[]): Question[] {
  return table.flatMap((row) => {
    const { each, path, ask, ...rest } = row;
    if (!each) return [{ ...rest, path, ask, flag: flagOf(path) }];
    return languages.map((language) => {
      const whole = [...path, language];
      return { ...rest, path: whole, ask: `${ask} (${language})`, flag: flagOf(whole) };
    });
  });
}

/**
 * The field to leave out when the answer is taken back: the field itself, or the group that makes no
 * sense without it; undefined where an answer has to stand.
 */
export function optionalField({ path }: Pick<Question, 'path'>): readonly string[] | undefined {
  const ends = path.map((_, index) => path.slice(0, path.length - index));
  return ends.find((field) => {
    const schema = schemaAt(brandSchema, field, {});
    return schema !== undefined && '~standard' in schema && acceptsNothing(schema);
  });
}

function acceptsNothing(schema: NonNullable<ReturnType<typeof schemaAt>>): boolean {
  return schema._zod.optin === 'optional';
}

/** `contacts.comms.email` is `--comms-email`, `logo.light` is `--logo`, `siteId` is `--site-id`. */
function flagOf(path: readonly string[]): string {
  return path
    .filter((step) => step !== 'contacts' && step !== 'light')
    .map((step) => step.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
    .join('-');
}

const people: Record<(typeof contactNames)[number], string> = {
  comms: 'communications',
  legal: 'law',
  security: 'IT security',
  'works-council': 'the works council',
};

const table: readonly Row[] = [
  {
    part: 'Name',
    path: ['languages'],
    kind: 'list',
    ask: 'In which languages is your site?',
    hint: 'Their codes with commas between them; the first is the default.',
  },
  {
    part: 'Name',
    path: ['company'],
    ask: 'What is your company called in a sentence?',
    hint: 'As colleagues write it: Muster AG.',
    needed: true,
  },
  {
    part: 'Name',
    path: ['short'],
    ask: 'And where there is little room?',
    hint: 'A short form of the name. Without one, the whole name stands there.',
  },
  {
    part: 'Name',
    path: ['course'],
    each: true,
    ask: 'What do you call the course?',
    hint: 'It stands in the header, on certificates and in search results.',
  },
  {
    part: 'Name',
    path: ['formality'],
    kind: 'formality',
    ask: 'How does the course speak to people: informal or formal?',
    hint: 'Type du or Sie, if German is one of your languages. In English both are the same.',
  },
  {
    part: 'Name',
    path: ['siteId'],
    ask: 'Which id does the site get?',
    hint: 'It keeps the progress of learners apart from other sites on the same host. Choose it now: after the start it never changes.',
  },
  {
    part: 'Look',
    path: ['colour'],
    kind: 'colour',
    ask: 'Which colour is yours?',
    hint: 'The one loud colour, as # and six digits. All others are computed from it.',
    needed: true,
  },
  {
    part: 'Look',
    path: ['accent'],
    kind: 'colour',
    ask: 'Is there a bright second colour?',
    hint: 'It marks what stands out. Without one, a colour is chosen that goes with the first.',
  },
  {
    part: 'Look',
    path: ['logo', 'light'],
    kind: 'logo',
    ask: 'Where is your logo?',
    hint: 'The path of an SVG or PNG with a transparent ground. It is copied to public/ of your folder.',
  },
  {
    part: 'Look',
    path: ['logo', 'dark'],
    kind: 'logo',
    ask: 'Is there a logo for dark grounds?',
    hint: 'Without one, the first stands on a light plate in the dark theme.',
  },
  {
    part: 'Look',
    path: ['fonts', 'display'],
    kind: 'typeface',
    ask: 'Is there a typeface of yours for headings?',
    hint: 'The path of a woff2, ttf or otf file that you may use on the web. It is copied to fonts/ of your folder.',
  },
  {
    part: 'Look',
    path: ['fonts', 'text'],
    kind: 'typeface',
    ask: 'And one for text?',
    hint: 'The same; it should be easy to read at 17 pixels.',
  },
  {
    part: 'Address',
    path: ['site'],
    kind: 'address',
    ask: 'At which address will the site stand?',
    hint: 'The host alone: https://bootcamp.example.',
  },
  {
    part: 'Address',
    path: ['base'],
    ask: 'Below which path of that host?',
    hint: 'A slash alone, if the host is for this site only.',
  },
  {
    part: 'Address',
    path: ['frames'],
    kind: 'addresses',
    ask: 'Who else may show the site in a frame?',
    hint: 'An LMS, for example: https://lms.example. Several have commas between them.',
  },
  ...contactNames.flatMap((name): Row[] => [
    {
      part: 'People',
      path: ['contacts', name, 'role'],
      each: true,
      ask: `Who answers questions about ${people[name]}: what is the team called?`,
      hint: 'As people in your company call it.',
    },
    {
      part: 'People',
      path: ['contacts', name, 'name'],
      ask: `Who is it, for ${people[name]}?`,
      hint: 'First name and last name.',
    },
    {
      part: 'People',
      path: ['contacts', name, 'email'],
      ask: `Which e-mail address, for ${people[name]}?`,
      hint: 'Learners write there.',
    },
  ]),
  {
    part: 'Imprint',
    path: ['imprint', 'organisation'],
    ask: 'Who is responsible for the site?',
    hint: 'The name of the organisation in full, with its legal form.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'street'],
    ask: 'Street and number?',
    hint: 'Where letters arrive.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'city'],
    ask: 'Postal code and city?',
    hint: '12345 Musterstadt, for example.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'country'],
    each: true,
    ask: 'Which country?',
    hint: 'Its name in this language.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'represented'],
    ask: 'Who represents the organisation?',
    hint: 'First name and last name.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'register'],
    each: true,
    ask: 'Is it in a register of companies?',
    hint: 'Court and number. Take it out if there is none.',
  },
  {
    part: 'Imprint',
    path: ['imprint', 'email'],
    ask: 'Which e-mail address stands in the imprint?',
    hint: 'Letters about the site go there.',
  },
];

interface Row extends Omit<Question, 'flag'> {
  /** Whether each language has an answer of its own. */
  each?: true;
}

export interface Question {
  /** Where the answer stands in brand.yaml. */
  path: readonly string[];
  part: (typeof parts)[number];
  /** The same question for a script: `--flag`. */
  flag: string;
  ask: string;
  hint: string;
  /**
   * What is typed: a text without it, several with commas between them, a colour, the address of a
   * host, or several, how people are spoken to, or the path of a file.
   */
  kind?: 'list' | 'colour' | 'address' | 'addresses' | 'formality' | 'logo' | 'typeface';
  /** Whether the site is nobody's without an answer. */
  needed?: true;
}
