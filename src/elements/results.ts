/** What the trainer's page of results needs. */
import './search.ts';
import './view.ts';
import type { ResultsData } from '#islands/results/props.ts';
import { startIsland } from './island.ts';
import { saveFile } from './save-file.ts';

startIsland<ResultsData>('results-page', async () => {
  const { startResults } = await import('#islands/results/start.tsx');
  return (place, data, fail) => startResults(place, { ...data, save: saveFile }, fail);
});
