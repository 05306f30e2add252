/** The name of the window that the audience sees; one for each deck. */
export function audienceName(deck: string): string {
  return `audience-${deck}`;
}

/**
 * Opens the window for the audience; call it in the click or key itself. It is the one that pops up, so
 * that the speaker keeps a normal tab.
 *
 * @returns false if the browser has blocked it.
 */
export function openAudience(deck: string, address: string): boolean {
  const found = open('', audienceName(deck), 'popup,width=1280,height=720');
  if (!found) return false;
  // A window that is already there stays at its slide and only comes to the front.
  if (found.location.href === 'about:blank') found.location.replace(address);
  found.focus();
  return true;
}
