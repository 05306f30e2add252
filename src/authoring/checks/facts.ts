import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { listFactUses } from '../uses.ts';
import { inData } from '../where.ts';

/**
 * Facts were checked, and are fresh for some time to come.
 * @param today the day of the check, as 2026-11-24
 */
export function checkFacts(content: Content, today: string): Problem[] {
  const source = content.sources.get('facts.yaml');
  if (!source) return [];
  const list = Array.isArray(source.source.value) ? source.source.value : [];
  return [...content.facts.values()].flatMap((fact) => {
    const index = list.findIndex((entry: unknown) => isEntry(entry) && entry.id === fact.id);
    const at = (field: string) => inData(source, [index, field]);
    if (fact.checked > today) {
      const message = `The fact was checked on ${fact.checked}, which is after today (${today}).`;
      return [
        problem(
          'fact-dates',
          at('checked'),
          message,
          'Write the day on which you read the source.',
        ),
      ];
    }
    if (fact.expires <= fact.checked) {
      const message = `The fact expires on ${fact.expires}, before or when it was checked (${fact.checked}).`;
      return [problem('fact-dates', at('expires'), message, 'Write a day that comes later.')];
    }
    const left = daysBetween(today, fact.expires);
    if (left > notice) return [];
    const fix = 'Read the source again, then change text, checked and expires.';
    if (left < 0) {
      const message = `The fact "${fact.id}" is out of date since ${fact.expires}. ${users(content, fact.id)}`;
      return [problem('fact-expired', at('expires'), message, fix)];
    }
    const message = `The fact "${fact.id}" expires on ${fact.expires}, ${inDays(left)}. ${users(content, fact.id)}`;
    return [problem('fact-expiring', at('expires'), message, fix)];
  });
}

/** Whole days from one day to another, as 2026-11-24; below 0 if the other comes first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function users(content: Content, id: string): string {
  const places = listFactUses(content)
    .filter((use) => use.id === id)
    .map(({ where }) => `${where.file}:${where.place.line}`);
  return places.length === 0 ? 'Nothing uses it.' : `Used in ${places.join(', ')}.`;
}

/** Days before the end of a fact in which there is time to read its source again. */
const notice = 60;

function isEntry(entry: unknown): entry is { id: unknown } {
  return typeof entry === 'object' && entry !== null && 'id' in entry;
}
