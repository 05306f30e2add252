/**
 * The number that somebody has written, in German or in English: `1.234,5`, `1,234.5`, `1 234.5`,
 * `40 %`, `ca. 40`. Where both signs stand, the last one begins the decimals. Where one stands alone and three
 * digits follow, it groups thousands, unless the question asks for three decimals or more.
 *
 * @param decimals how many the question asks for; the number is rounded to them
 */
export function readNumber(text: string, decimals: number): number | undefined {
  const plain = text
    .slice(0, 60)
    .replace(/[−–]/g, '-')
    .replace(/[\s'’\u00a0\u202f]/g, '')
    .replace(/^-?(?=[.,])/, (sign) => `${sign}0`);
  const [, sign = '', digits = ''] = /^[^\d-]*(-?)(\d[\d.,]*)\D*$/.exec(plain) ?? [];
  if (!digits) return undefined;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const marks = digits.replace(/\d/g, '');
  const isOnlyMark = !marks.includes(marks.at(-1) === '.' ? ',' : '.');
  const groups =
    isOnlyMark && (marks.length > 1 || (decimals < 3 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)));
  const cut = groups || last < 0 ? digits.length : last;
  const whole = digits.slice(0, cut).replace(/\D/g, '');
  const number = Number(`${sign}${whole || 0}.${digits.slice(cut + 1).replace(/\D/g, '') || 0}`);
  return Math.abs(number) < 1e12 ? roundTo(number, decimals) : undefined;
}

/** How many decimals a step has: 2 for 0.05. */
export function decimalsOf(step: number): number {
  return Math.min(6, `${step}`.split('.')[1]?.length ?? 0);
}

/** Rounds without the dust of binary fractions; never gives -0. */
export function roundTo(number: number, decimals: number): number {
  return Number(number.toFixed(decimals)) + 0;
}
