/**
 * Copies a text. Where the browser gives no clipboard (a page without https, a refused permission)
 * the text is selected and copied in the old way.
 *
 * @param element A field or an element that holds nothing but the text.
 * @returns False if neither worked; the text stays selected, so that the learner can copy it.
 */
export async function copyText(text: string, element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = getSelection();
    if (element instanceof HTMLInputElement) element.select();
    else selection?.selectAllChildren(element);
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
