import { z } from 'astro/zod';
import { id } from './id.ts';
import { perLanguage } from './language.ts';
import { text } from './text.ts';

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
  /** The name of the course. */
  course: perLanguage,
  /** The one loud colour of the brand. */
  colour,
  /** The bright second colour; without it, one is chosen that stands out beside the first. */
  accent: colour.optional(),
  /** Whether learners can show a trainer their results as a code without a name. */
  resultCodes: z.boolean().default(true),
  /** The people whom a learner can ask. */
  contacts: z.record(z.enum(contactNames), contactSchema),
  /** Who is responsible for the site. */
  imprint: imprintSchema,
});

export type BrandInput = z.input<typeof brandSchema>;
export type Brand = z.output<typeof brandSchema>;
export type Contact = z.output<typeof contactSchema>;
export type ContactName = (typeof contactNames)[number];
export type Imprint = z.output<typeof imprintSchema>;
