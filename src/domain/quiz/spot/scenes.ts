/**
 * The drawings on which spots can lie (they have no marks of their own): width and height in their
 * units.
 */
export const SCENES = {
  profile: [320, 256],
  header: [320, 256],
  post: [320, 320],
  video: [320, 320],
  take: [320, 320],
  draft: [320, 384],
  workplace: [320, 320],
} as const;

export type SceneName = keyof typeof SCENES;

/** On the narrowest phone a drawing of 320 units is about 250 pixels wide, and a finger needs 24. */
export const SMALLEST_SPOT = 32;
