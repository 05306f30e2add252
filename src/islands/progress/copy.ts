/**
 * Copies a text. Where the browser gives no clipboard (a page without https, a refused permission)
 * the text is selected and copied in the old way.
 *
 * @param element Holds nothing but the text.
 * @returns False if neither worked; the text stays selected, so that the learner can copy it.
 */
export async function copyText(text: string, element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    const copied = copySelection();
    if (copied) selection?.removeAllRanges();
    return copied;
  }
}

function copySelection(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
