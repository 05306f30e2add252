/**
 * The language of a reader: the first that the browser asks for and the course has. `de-AT` takes
 * `de`, and `zh-TW` takes `zh-Hant` rather than `zh-Hans`.
 * @param wanted tags of the browser, the dearest first
 * @param offered the languages of the course, the default first
 * @returns undefined if the course has none of them
 */
export function chooseLanguage(
  wanted: readonly string[],
  offered: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const reader = read(tag);
    const near = offered.filter((code) => read(code)?.language === reader?.language);
    const found =
      near.find((code) => code === tag) ??
      near.find((code) => read(code)?.script === reader?.script) ??
      near[0];
    if (reader && found) return found;
  }
  return undefined;
}

/** With the script that is usual where the tag names none; undefined for what is no tag. */
function read(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
