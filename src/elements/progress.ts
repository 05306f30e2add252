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
import { fetchJson, startIsland } from './island.ts';
import { saveFile } from './save-file.ts';

const element = document.querySelector<HTMLElement>('progress-page');
const notice = element?.querySelector<HTMLElement>('.notice');
notice
  ?.querySelector('[data-act=download]')
  ?.addEventListener('click', () => downloadProgress(notice.dataset.course));

// If it fails, the progress itself is safe: what is missing is the list of lessons, or the code that shows it.
startIsland<ProgressData>('progress-page', async () => {
  const { startProgress } = await import('#islands/progress/start.tsx');
  return (place, data, fail) =>
    startProgress(
      place,
      {
        ...data,
        download,
        save: saveFile,
        loadShare: () => fetchJson<ShareData>(element?.dataset.share ?? ''),
        origin: location.origin,
        address: `${location.origin}${location.pathname}`,
        onLink,
        reload: () => location.reload(),
        rest: element?.querySelector('[data-rest]') ?? undefined,
      },
      fail,
    );
});

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
