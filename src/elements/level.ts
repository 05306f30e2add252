/** What the page of the level check needs. */
import './saving.ts';
import './search.ts';
import './view.ts';
import type { LevelData } from '#islands/level/props.ts';

const element = document.querySelector<HTMLElement>('level-check');
const notice = element?.querySelector<HTMLElement>('.notice');
const place = element?.querySelector<HTMLElement>('[data-place]');

if (element && notice && place) {
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
  start(place, element.dataset.src ?? '').catch(fail);
}

async function start(place: HTMLElement, address: string) {
  const [{ startLevel }, data] = await Promise.all([
    import('#islands/level/start.tsx'),
    load(address),
  ]);
  await startLevel(place, data, fail);
}

async function load(address: string): Promise<LevelData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Earlier answers are safe: what is missing are the questions, or the code that asks them. */
function fail() {
  if (notice) notice.hidden = false;
  place?.querySelector('.needs-script')?.remove();
}
