/**
 * A page whose main part is an island: its code and its data are fetched side by side, and the page's
 * notice is shown when one of them does not come.
 *
 * @param tag The element around the part; `data-src` is the address of the data.
 * @param loadStart Fetches the code.
 */
export function startIsland<Data>(tag: string, loadStart: () => Promise<Start<Data>>): void {
  const element = document.querySelector<HTMLElement>(tag);
  const notice = element?.querySelector<HTMLElement>('.notice');
  const place = element?.querySelector<HTMLElement>('[data-place]');
  if (!element || !notice || !place) return;

  function fail() {
    if (notice) notice.hidden = false;
    place?.querySelector('.needs-script')?.remove();
  }

  async function start(place: HTMLElement) {
    const [begin, data] = await Promise.all([
      loadStart(),
      fetchJson<Data>(element?.dataset.src ?? ''),
    ]);
    const isFocused = place.contains(document.activeElement);
    await begin(place, data, fail);
    if (isFocused) place.querySelector<HTMLElement>('a, button')?.focus();
    // The place that the address names has only now come into being, or been moved.
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  // The first button of the notice tries again.
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
  start(place).catch(fail);
}

/** @throws when the address does not answer with JSON. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Puts the island into its place. */
type Start<Data> = (place: HTMLElement, data: Data, fail: () => void) => void | Promise<void>;
