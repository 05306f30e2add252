import type { CoreRefusal, Course, ReadCore } from '#domain/progress/core.ts';
import { makeLink, readLink } from '#domain/progress/link.ts';
import { siteId, type Weighed, weigh } from './carry.ts';
import { $progress } from './progress.ts';

/** What the fragment of an address must say to carry the core of the progress. */
export function exportLink(lists: Omit<Course, 'id'>): string {
  return makeLink($progress.get(), { ...lists, id: siteId() });
}

/** What a link would add; nothing is changed yet. Never throws. */
export function previewLink(text: string, lists: Omit<Course, 'id'>): LinkPreview | CoreRefusal {
  const found = readLink(text, { ...lists, id: siteId() });
  return found.ok ? weigh(found) : found;
}

export type LinkPreview = ReadCore & Weighed;
