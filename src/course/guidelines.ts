import { getEntry } from 'astro:content';
import type { GuidelinesRecord } from '#integrations/content/records.ts';
import type { Rule } from '#schemas/guidelines.ts';

/** What people may post, on one page. */
export async function getGuidelines(): Promise<GuidelinesRecord> {
  const entry = await getEntry('guidelines', 'guidelines');
  if (!entry) throw new Error('content/guidelines.yaml could not be read');
  return entry.data;
}

/** One rule; the content check has proved that it exists. */
export async function getRule(id: string): Promise<Rule> {
  const { rules } = await getGuidelines();
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`content/guidelines.yaml has no rule "${id}"`);
  return rule;
}
