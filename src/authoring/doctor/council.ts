import { listAsked } from '#domain/editing/repository.ts';
import { writePagePolicy } from '#domain/hosting/policy.ts';
import { inLanguage } from '#i18n/in-language.ts';
import { type Params, translate } from '#i18n/translate.ts';
import type { Brand } from '#schemas/brand.ts';
import type { Language } from '#schemas/language.ts';
import { STORED_CACHES, STORED_KEYS } from '#stores/keys.ts';
import type { Content } from '../content.ts';

/**
 * What a works council asks about a site, on one page of Markdown, made from the settings themselves.
 * @param day the day on which it is made, as 2026-11-24
 */
export function writeCouncilSheet(content: Content, language: Language, day: string): string {
  const { brand } = content;
  const { company, site, base, frames, resultCodes, siteId } = brand;
  const t = readSentences(content, language);
  const address = new URL(base, site).href;
  const { host } = new URL(site);
  const keys = [...STORED_KEYS, ...STORED_CACHES].map(({ pattern, name, days }) => [
    `\`${pattern.replace('<site>', siteId)}\``,
    t(`privacy.key.${name}`),
    days ? t('privacy.days', { count: days }) : t('privacy.until.erased'),
  ]);
  const course = inLanguage(brand.course, language);
  return `${[
    `# ${t('privacy.sheet.title')}`,
    t('privacy.sheet.made', { course, company, address, date: writeDay(day, language) }),
    `## ${t('privacy.sheet.leaves')}`,
    t('privacy.sheet.leaves.text', { host }),
    t('privacy.sheet.hosts'),
    `    ${writePagePolicy()}`,
    `## ${t('privacy.sheet.stored')}`,
    t('privacy.sheet.stored.text', { page: t('progress.title') }),
    table([t('privacy.key'), t('privacy.why'), t('privacy.how.long')], keys),
    `## ${t('privacy.sheet.codes')}`,
    resultCodes
      ? t('privacy.sheet.codes.on', { address: `${address}${language}/trainers/results/#council` })
      : t('privacy.sheet.codes.off'),
    `## ${t('privacy.sheet.frames')}`,
    frames.length > 0
      ? t('privacy.sheet.frames.some', { hosts: frames.join(', ') })
      : t('privacy.sheet.frames.none'),
    ...(brand.admin
      ? [
          `## ${t('privacy.sheet.admin')}`,
          t('privacy.sheet.admin.text', {
            address: `${address}admin/`,
            hosts: listAsked(brand.repository).join(', ') || host,
          }),
        ]
      : []),
    `## ${t('privacy.sheet.camera')}`,
    t('privacy.sheet.camera.text'),
    `## ${t('privacy.sheet.server')}`,
    t('privacy.sheet.server.text', { contact: whomToAsk(brand) }),
    `## ${t('privacy.sheet.check')}`,
    t('privacy.sheet.check.text', { host }),
  ].join('\n\n')}\n`;
}

function readSentences({ strings }: Content, language: Language) {
  const table = Object.fromEntries(
    [...(strings.get(language) ?? [])].map(([key, { text }]) => [key, text]),
  );
  return (key: string, params?: Params) => translate(table, language, key, params);
}

function whomToAsk({ privacy, imprint }: Brand): string {
  const { officer } = privacy ?? {};
  return officer ? `${officer.name}, ${officer.email}` : imprint.email;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
