import { $saving } from '#stores/progress.ts';

/** Fetches the note about saving when there is something to say; most learners never see it. */
$saving.subscribe((saving) => {
  if (/^(none|saved)$/.test(saving)) return;
  // Offline it may be missing; progress is kept as well as it can be without it.
  import('./saving-note.ts').then(({ sayTrouble }) => sayTrouble()).catch(() => {});
});
