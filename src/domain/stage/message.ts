import { restoreStage } from './restore.ts';
import type { Stage } from './stage.ts';

/** What the windows of one presentation tell each other: always the whole stage. */
export interface Message {
  /** Which kind of window it comes from. */
  readonly from: Role;
  readonly stage: Stage;
  /** Wants an answer: the window has just opened, or looks whether the other one is still there. */
  readonly ask?: boolean | undefined;
  /** The window closes or is left. */
  readonly gone?: boolean | undefined;
}

/** `audience`: what the room sees. `speaker`: notes and clock. `desk`: any other page that plans. */
export type Role = (typeof ROLES)[number];

const ROLES = ['audience', 'speaker', 'desk'] as const;

/** Reads a message about a deck; anything else that comes this way is nothing. Never throws. */
export function restoreMessage(value: unknown, deck: string): Message | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, stage, ask, gone }: Partial<Record<keyof Message, unknown>> = value;
  const role = ROLES.find((one) => one === from);
  const restored = restoreStage(stage, deck);
  if (!role || !restored) return undefined;
  return { from: role, stage: restored, ask: ask === true, gone: gone === true };
}
