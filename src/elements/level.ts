/** What the page of the level check needs. */
import './saving.ts';
import './search.ts';
import './view.ts';
import type { LevelData } from '#islands/level/props.ts';
import { startIsland } from './island.ts';

// If it fails, earlier answers are safe: what is missing are the questions, or the code that asks them.
startIsland<LevelData>('level-check', async () => {
  const { startLevel } = await import('#islands/level/start.tsx');
  return startLevel;
});
