/**
 * The emergency exit: takes away every file that was loaded and the worker that serves them. It needs
 * no other part of the site, and the worker never answers for it.
 */
import { canKeepFiles, openOffline } from '#stores/offline/offline.ts';
import { rootAddress } from './root.ts';

const button = document.querySelector<HTMLButtonElement>('[data-reset]');
const place = document.querySelector<HTMLElement>('[role=status]');
const { site = '' } = document.documentElement.dataset;

if (button && place) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      if (canKeepFiles()) await openOffline(site, rootAddress()).remove();
      place.textContent = place.dataset.done ?? '';
    } catch {
      place.textContent = place.dataset.failed ?? '';
    }
  });
}
