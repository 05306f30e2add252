import { z } from 'astro/zod';
import { contactNames } from './brand.ts';
import { id } from './id.ts';
import { perLanguage } from './language.ts';
import { day } from './text.ts';

/** The lights of a rule: do it, ask somebody first, leave it. */
export const lights = ['green', 'ask', 'leave'] as const;

const contact = z.enum(contactNames).meta({ example: 'comms' });
const cases = z.array(perLanguage).min(1).max(3);

/** One rule: what, why, and where its border runs. */
export const ruleSchema = z.strictObject({
  /** The id by which lessons use the rule; the same in every language. */
  id: id.meta({ example: 'guide-people' }),
  /** The rule, as one sentence to a colleague. */
  rule: perLanguage,
  /** The reason, without a threat. */
  why: perLanguage,
  /** What everybody may do without asking. */
  green: cases,
  /** What somebody has to agree to first. */
  ask: cases,
  /** What stays out. */
  leave: cases,
  /** Who answers questions about it: one of the contacts of brand.yaml. */
  contact,
  /** The fact that says what the law has to do with it. */
  law: id.optional().meta({ example: 'de-own-image' }),
});

/** `content/guidelines.yaml`: what people may post, on one page. */
export const guidelinesSchema = z.strictObject({
  /** The country whose law the page simplifies. */
  country: perLanguage,
  /** The day on which somebody last read it from end to end. */
  updated: day,
  /** Who keeps the page up to date. */
  owner: contact,
  /** Why people are invited to post. */
  invitation: perLanguage,
  /** What to do when one is not sure. */
  doubt: perLanguage,
  /** What to do when something went wrong. */
  mistake: perLanguage,
  /** That nobody has to, and whose time it is. */
  choice: perLanguage,
  /** The rules, in the order of the page. */
  rules: z.array(ruleSchema).min(1).max(9),
});

export type Guidelines = z.output<typeof guidelinesSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Light = (typeof lights)[number];
