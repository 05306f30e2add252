import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until an element has the focus; every stop on the way must be seen. */
export async function pressTabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const stop = await describeFocus(page);
    expect(stop, 'a stop of the focus').toMatchObject({ visible: true, covered: false });
  }
  await expect(target, 'reached with Tab').toBeFocused();
}

/** Puts the focus before an element: Tab goes on from there, although nothing has it. */
export async function putFocusBefore(target: Locator): Promise<void> {
  await target.evaluate((element) => {
    const mark = document.createElement('span');
    mark.tabIndex = -1;
    element.before(mark);
    mark.focus();
    mark.remove();
  });
}

/**
 * Walks through a page with Tab alone, from its first stop until the focus leaves the page or,
 * where the browser has nothing else to stop at, begins anew.
 * `expected` is the number of stops that its markup promises; a trap would end the walk early or
 * never.
 */
export async function walkByTab(page: Page): Promise<{ stops: Stop[]; expected: number }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // The walk starts at the top, wherever the page has put the focus.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
  const stops: Stop[] = [];
  const limit = 250;
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const stop = await describeFocus(page);
    if (!stop.name || stop.name === stops[0]?.name) break;
    stops.push(stop);
  }
  return { stops, expected: await page.evaluate(countStops) };
}

/** Where the focus is, whether that can be seen and whether something lies over it. */
export function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) {
      return { name: '', inMain: false, visible: false, covered: false };
    }
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const visible = around.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      const hasRing = one === element && boxShadow !== 'none';
      return hasRing || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    });
    // Of a field that is taller than the window only the part in view can be looked at.
    let box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    if (box.width <= 1 && element instanceof HTMLInputElement) {
      // A field that is there for its label alone.
      box = (element.labels?.[0] ?? element).getBoundingClientRect();
    }
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const points = [0.1, 0.5, 0.9].map((share) => [
      box.left + box.width * share,
      (top + bottom) / 2,
    ]);
    const covered = !points.some(([x = 0, y = 0]) => {
      const seen = document.elementFromPoint(x, y);
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return [element, label].some((one) => one && (one.contains(seen) || seen?.contains(one)));
    });
    const name = `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 60)}`;
    return { name, inMain: element.closest('main') !== null, visible, covered };
  });
}

function countStops(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ];
  const reachable = all.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
  );
  const groups = new Set<string>();
  return reachable.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    // A group of radios is one stop.
    const isKnown = groups.has(one.name);
    groups.add(one.name);
    return !isKnown;
  }).length;
}

interface Stop {
  /** Empty outside of the page. */
  name: string;
  inMain: boolean;
  visible: boolean;
  covered: boolean;
}
