declare module 'subset-font' {
  /** Keeps the given characters of a font (null: all); a number pins a variation axis, a range narrows it. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | null,
    options?: {
      targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepAllGlyphs?: boolean;
      /** Leaves out glyphs that only ligatures and alternates reach. */
      noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
