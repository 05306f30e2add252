/** The drawings without marks of their own on which spots can lie: width and height in their units. */
export const SCENES = {
  'scene-profile': [320, 256],
  'scene-post': [320, 320],
  'scene-video': [320, 320],
} as const;

export type SceneName = keyof typeof SCENES;

/** On the narrowest phone a drawing of 320 units is about 250 pixels wide, and a finger needs 24. */
export const SMALLEST_SPOT = 32;
