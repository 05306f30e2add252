import { $saving } from '#stores/progress.ts';

/** Fetches the note about saving when there is something to say; most learners never see it. */
if (document.querySelector('saving-note')) {
  $saving.subscribe((saving) => {
    // Offline the chunk may be missing; progress is kept as well as it can be without it.
    if (!/^(none|saved)$/.test(saving)) import('./saving-note.ts').catch(() => {});
  });
}
