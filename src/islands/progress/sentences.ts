import type { Gains } from '#domain/progress/gains.ts';
import { formatList } from '#i18n/format.ts';
import type { ImportRefusal, Preview } from '#stores/carry.ts';
import type { LinkPreview } from '#stores/link.ts';
import type { Desk } from './desk.ts';
import { quoteName } from './foreign.ts';
import type { Say } from './props.ts';

const MB = 1024 * 1024;

/** What a file would add, as a sentence. */
export function describePreview(say: Say, { adds, erased }: Preview, lang: string): string {
  return say(erased ? 'carry.preview.restore' : 'carry.preview', {
    list: listGains(say, adds, lang),
  });
}

/** What a link would add, and what of it has no place here. */
export function describeLink({ say, lang }: Desk, preview: LinkPreview): string {
  const { adds, erased, nothing, passed } = preview;
  const list = listGains(say, adds, lang);
  const words = nothing
    ? say('carry.link.preview.nothing')
    : say(erased ? 'carry.link.preview.restore' : 'carry.link.preview', { list });
  return passed > 0 ? `${words} ${say('carry.link.passed', { count: passed })}` : words;
}

/** Why a file is not taken, and what to do instead. */
export function describeRefusal(say: Say, refusal: ImportRefusal, prefix: string): string {
  const course = refusal.reason === 'course' ? quoteName(refusal.course) : '';
  const limit = refusal.reason === 'size' ? Math.round(refusal.limit / MB) : 0;
  return say(`carry.error.${refusal.reason}`, { course, limit, prefix });
}

function listGains(say: Say, adds: Gains, lang: string): string {
  const parts = (['lessons', 'answers', 'texts', 'marks'] as const)
    .filter((kind) => adds[kind] > 0)
    .map((kind) => say(`carry.adds.${kind}`, { count: adds[kind] }));
  // A file can add what has no count, such as the lesson in which the learner was last.
  return formatList(parts.length > 0 ? parts : [say('carry.adds.place')], lang);
}
