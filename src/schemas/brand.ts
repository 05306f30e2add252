import { z } from 'astro/zod';
import { id } from './id.ts';
import { language, perLanguage } from './language.ts';
import { httpsUrl, text } from './text.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({ shape: 'colour', example: '"#C9371F"' });

/** An address of a host alone, without a path: what browsers call an origin. */
const site = z
  .string()
  .regex(/^https:\/\/[a-z\d.-]+(:\d+)?\/?$/i)
  .meta({ shape: 'site', example: 'https://bootcamp.example' });

const base = z
  .string()
  .regex(/^\/([\w.~-]+\/)*$/)
  .meta({ shape: 'base', example: '/learn/bootcamp/' });

/** It stands in a header, so that no sign in it may end the list there. */
const frame = z
  .string()
  .regex(/^https:\/\/(\*\.)?[a-z\d.-]+(:\d+)?$/i)
  .meta({ shape: 'frame', example: 'https://lms.example' });

const email = z.email().meta({ example: 'team@muster.example' });

/** The people whom a learner can ask. */
export const contactNames = ['comms', 'legal', 'security', 'works-council'] as const;

/** One person or team to ask. */
export const contactSchema = z.strictObject({
  /** What this person or team is called in the company. */
  role: perLanguage,
  /** The name of the person. */
  name: text('Kim Beispiel'),
  /** Where questions go. */
  email,
});

/** Who is responsible for the site; shown on the imprint page. */
export const imprintSchema = z.strictObject({
  /** The name of the organisation in full. */
  organisation: text('Muster AG'),
  /** Street and number. */
  street: text('Beispielstraße 1'),
  /** Postal code and city. */
  city: text('12345 Musterstadt'),
  /** The country. */
  country: perLanguage,
  /** Who represents the organisation. */
  represented: text('Alex Beispiel'),
  /** The entry in the commercial register, if there is one. */
  register: perLanguage.optional(),
  /** Where letters about the site go. */
  email,
});

/** A file in the company's folder, by its path in `public/` or `fonts/`. */
const file = (example: string) =>
  z
    .string()
    .regex(/^[\w][\w./-]*$/)
    .meta({ shape: 'file', example });

/** The company's own sign in the header, on certificates and on paper. */
export const logoSchema = z.strictObject({
  /** SVG or PNG in `company/public/`, for light paper. */
  light: file('logo.svg'),
  /** The same for the dark theme; without it the light one is shown on a light plate. */
  dark: file('logo-dark.svg').optional(),
});

/** Typefaces of the company; each is cut to the characters that the course uses. */
export const fontsSchema = z.strictObject({
  /** For headings: woff2, ttf or otf in `company/fonts/`. */
  display: file('corporate-bold.woff2').optional(),
  /** For everything else. */
  text: file('corporate-regular.woff2').optional(),
});

/** Somebody who helps learners with one topic. */
export const mentorSchema = z.strictObject({
  /** The name of the person. */
  name: text('Kim Beispiel'),
  /** What this person is asked about. */
  topic: perLanguage,
  /** Where questions go. */
  email,
});

/** A link in the footer: the intranet, the company's own guidelines. */
export const linkSchema = z.strictObject({
  /** What people read. */
  label: perLanguage,
  /** Where it leads. */
  url: httpsUrl,
});

/** What the privacy page adds for this company. */
export const privacySchema = z.strictObject({
  /** Who answers questions about personal data. */
  officer: z.strictObject({ name: text('Kim Beispiel'), email }).optional(),
  /** The authority with which people may lodge a complaint. */
  authority: text('Landesbeauftragte für Datenschutz').optional(),
  /** The company's own privacy notice, about the server's log for example. */
  url: httpsUrl.optional(),
});

/** Pages that a company may leave out. */
export const pageNames = ['trainers', 'guidelines', 'certificate', 'level', 'glossary'] as const;

/** What is not shown. Nothing of it is lost: learners' progress stays, and it may come back. */
export const hiddenSchema = z.strictObject({
  /** Whole columns of the training map. */
  tiers: z.array(id).default([]).meta({ example: '[expert]' }),
  /** Ids of modules. */
  modules: z.array(id).default([]).meta({ example: '[x4]' }),
  /** Pages beside the course. */
  pages: z.array(z.enum(pageNames)).default([]).meta({ example: '[certificate]' }),
});

/** The company's rule for certificates, and who signs them. */
export const brandCertificateSchema = z.strictObject({
  /** How much of each module's quizzes the best answers must have right, in per cent. */
  quiz: z.int().min(0).max(100).optional().meta({ example: '80' }),
  /** Whether the tasks for everyday work must be ticked. */
  transfer: z.boolean().optional().meta({ example: 'true' }),
  /** Who signs: a name, and what this person does. */
  signature: z.strictObject({ name: text('Alex Beispiel'), role: perLanguage }).optional(),
});

/** Where the sources can be kept. Forgejo answers like Gitea. */
export const forges = ['github', 'gitlab', 'gitea'] as const;

/** Where the forms under /admin/ save. */
export const repositorySchema = z.strictObject({
  /** What keeps the sources: github, gitlab, or gitea (Forgejo too). */
  forge: z.enum(forges).meta({ example: 'gitlab' }),
  /** Owner and name, as in its address. */
  path: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/)
    .meta({ shape: 'repository', example: 'muster/bootcamp' }),
  /** The branch into which the forms save. */
  branch: text('main').default('main'),
  /** The server, if it is not github.com, gitlab.com or gitea.com. */
  server: site.optional().meta({ example: 'https://git.muster.example' }),
  /** The id under which GitLab or Gitea know the forms as an application; without it, people sign in with an access token. */
  app: text('4f2c9e...').optional(),
});

/** How a course can address its readers. */
export const formalities = ['informal', 'formal'] as const;

/** `brand.yaml`: who offers the course, and how it looks. */
export const brandSchema = z.strictObject({
  /** Keeps the progress of this site apart from other sites on the same host. Never change it after the start. */
  siteId: id.meta({ example: 'smb' }),
  /** The address under which the site is published, without a path. */
  site,
  /** The path under which it is served, if it has no host of its own: `/learn/bootcamp/`. */
  base: base.default('/'),
  /** Who else may show the site in a frame, an LMS for example: `https://lms.example`. */
  frames: z.array(frame).default([]),
  /** The name of the company as it stands in sentences. */
  company: text('Muster AG'),
  /** The same where there is little room; without it the name is used there, too. */
  short: text('Muster').optional(),
  /** The name of the course. */
  course: perLanguage,
  /** The languages in which the site is published; the first one is the default. */
  languages: z.array(language).min(1).optional().meta({ example: '[de, en]' }),
  /** How the course speaks to learners where a language has two ways: "du" or "Sie" in German. */
  formality: z.enum(formalities).default('informal').meta({ example: 'formal' }),
  /** The company's own sign. */
  logo: logoSchema.optional().meta({ example: '{ light: logo.svg }' }),
  /** The company's own typefaces. */
  fonts: fontsSchema.optional().meta({ example: '{ display: corporate-bold.woff2 }' }),
  /** The one loud colour of the brand. */
  colour,
  /** The bright second colour; without it, one is chosen that stands out beside the first. */
  accent: colour.optional(),
  /** Whether learners can show a trainer their results as a code without a name. */
  resultCodes: z.boolean().default(true).meta({ example: 'false' }),
  /** The people whom a learner can ask. */
  contacts: z.record(z.enum(contactNames), contactSchema),
  /** People who help with a topic. */
  mentors: z.array(mentorSchema).default([]),
  /** Links in the footer. */
  links: z.array(linkSchema).max(6).default([]),
  /** Who is responsible for the site. */
  imprint: imprintSchema,
  /** What the privacy page adds. */
  privacy: privacySchema.optional(),
  /** What is not shown. */
  hidden: hiddenSchema
    .default({ tiers: [], modules: [], pages: [] })
    .meta({ example: '{ tiers: [expert] }' }),
  /** The rule for certificates, and who signs them. */
  certificate: brandCertificateSchema.optional().meta({ example: '{ quiz: 80 }' }),
  /** Whether the site has forms for editing under /admin/. */
  admin: z.boolean().default(false).meta({ example: 'true' }),
  /** Where these forms save; without it, only into a folder on the same computer. */
  repository: repositorySchema
    .optional()
    .meta({ example: '{ forge: gitlab, path: muster/bootcamp }' }),
});

export type Formality = (typeof formalities)[number];
export type BrandInput = z.input<typeof brandSchema>;
export type Brand = z.output<typeof brandSchema>;
export type Contact = z.output<typeof contactSchema>;
export type PageName = (typeof pageNames)[number];
export type ContactName = (typeof contactNames)[number];
export type Repository = z.output<typeof repositorySchema>;
export type Imprint = z.output<typeof imprintSchema>;
