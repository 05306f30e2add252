/** What the page of the learner's progress needs. */
import './modules.ts';
import './saving.ts';
import './search.ts';
import './view.ts';
import { FRAGMENT } from '#domain/progress/link.ts';
import type { ProgressData } from '#islands/progress/props.ts';
import type { ShareData } from '#islands/progress/share/props.ts';
import { exportProfile } from '#stores/profiles.ts';
import { downloadProgress } from './download.ts';
import { saveFile } from './save-file.ts';

const element = document.querySelector<HTMLElement>('progress-page');
const notice = element?.querySelector<HTMLElement>('.notice');
const place = element?.querySelector<HTMLElement>('[data-place]');

if (element && notice && place) {
  notice.querySelector('[data-act=reload]')?.addEventListener('click', () => location.reload());
  notice
    .querySelector('[data-act=download]')
    ?.addEventListener('click', () => downloadProgress(notice.dataset.course));
  start(place, element.dataset.src ?? '').catch(fail);
}

async function start(place: HTMLElement, address: string) {
  const [{ startProgress }, data] = await Promise.all([
    import('#islands/progress/start.tsx'),
    load<ProgressData>(address),
  ]);
  const focused = place.contains(document.activeElement);
  startProgress(
    place,
    {
      ...data,
      download,
      save: saveFile,
      loadShare: () => load<ShareData>(element?.dataset.share ?? ''),
      origin: location.origin,
      address: `${location.origin}${location.pathname}`,
      onLink,
      reload: () => location.reload(),
      rest: element?.querySelector('[data-rest]') ?? undefined,
    },
    fail,
  );
  if (focused) place.querySelector('a')?.focus();
  // The place that the address names has only now come into being.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function download(title: string, profile?: string): string {
  if (!profile) return downloadProgress(title);
  const file = exportProfile(profile, title);
  saveFile(file);
  return file.name;
}

/** Takes a link out of the address at once: it must not stay in the history, nor ask again. */
function onLink(take: (text: string) => void) {
  const look = () => {
    if (!location.hash.startsWith(`#${FRAGMENT}`)) return;
    const text = location.hash.slice(1 + FRAGMENT.length);
    history.replaceState(history.state, '', location.pathname + location.search);
    take(text);
  };
  look();
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The progress itself is safe: what is missing is the list of lessons, or the code that shows it. */
function fail() {
  if (notice) notice.hidden = false;
  place?.querySelector('.needs-script')?.remove();
}
