/** Every drawing that a lesson can show, with the number of marks on it: a label for each. */
export const PICTURES = {
  portraits: 4,
  light: 2,
  banner: 3,
  'headline-parts': 3,
  'about-fold': 2,
  visibility: 4,
  address: 2,
  leaks: 4,
  storyboard: 3,
  'video-setup': 4,
  'video-ways': 3,
  'comment-parts': 3,
  'post-parts': 5,
  formats: 3,
  'weekly-hour': 4,
  'habit-days': 3,
  'light-questions': 3,
  'group-photo': 4,
  'three-steps': 3,
  'shared-gain': 3,
  claim: 4,
  roles: 3,
} as const;

export type PictureName = keyof typeof PICTURES;
