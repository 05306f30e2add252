/** Mean brightness, of 255, below which a room is too dark for cards. */
const DARK = 45;
/** How long nothing may be found before the reader says so, in milliseconds. */
const PATIENCE = 6000;

/** What the trainer should hear about the picture; nothing while cards are being read. */
export type Advice = 'dark' | 'nothing' | undefined;

/**
 * @param brightness Mean of the last frame, 0 to 255.
 * @param idle How long no card was in the picture, in milliseconds.
 */
export function advise(brightness: number, idle: number): Advice {
  if (idle < PATIENCE / 2) return undefined;
  if (brightness < DARK) return 'dark';
  return idle >= PATIENCE ? 'nothing' : undefined;
}
