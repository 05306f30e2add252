/** A day as people write it: `24 November 2026`, `24. November 2026`. `day` is `YYYY-MM-DD` or a UTC date. */
export function formatDay(day: string | Date, lang: string): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** A list as people say it: `a, b and c`. */
export function formatList(parts: string[], lang: string): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' }).format(parts);
}
