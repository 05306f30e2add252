/** Keeps the screen on while the page is seen. A browser that cannot, or does not want to, is let be. */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    // The lock ends whenever the page is hidden, so it is asked for again on return.
    navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
