/** What the trainer's page of results needs. */
import './search.ts';
import './view.ts';
import type { ResultsData } from '#islands/results/props.ts';
import { saveFile } from './save-file.ts';

const element = document.querySelector<HTMLElement>('results-page');
const notice = element?.querySelector<HTMLElement>('.notice');
const place = element?.querySelector<HTMLElement>('[data-place]');

if (element && notice && place) {
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
  start(place, element.dataset.src ?? '').catch(fail);
}

async function start(place: HTMLElement, address: string) {
  const [{ startResults }, data] = await Promise.all([
    import('#islands/results/start.tsx'),
    load(address),
  ]);
  startResults(place, { ...data, save: saveFile }, fail);
  // Below the place more stands than a moment ago.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

async function load(address: string): Promise<ResultsData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function fail() {
  if (notice) notice.hidden = false;
  place?.querySelector('.needs-script')?.remove();
}
