/** A day as people write it: `24 November 2026`, `24. November 2026`. `day` is `YYYY-MM-DD` or a UTC date. */
export function formatDay(day: string | Date, lang: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** A list as people say it: `a, b and c`. */
export function formatList(parts: string[], lang: string): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(parts);
}

/** The name of a language in that language: `English`, `Deutsch`, `العربية`; the code where the system knows no name. */
export function nameLanguage(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** English without a country is written as in Britain here; every other language as its own default says. */
function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
