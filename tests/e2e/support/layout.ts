import type { Page } from '@playwright/test';

/** What sticks out of the page sideways; nothing on a page that needs no scrolling in two directions. */
export function findWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      const isOpen = getComputedStyle(element).overflowX === 'visible';
      return Math.max(right, isOpen ? left + element.scrollWidth : 0) > clientWidth + 1;
    };
    const all = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const inner = all.filter((element) => ![...element.children].some(sticksOut));
    return [...inner, document.body]
      .slice(0, 1)
      .map((one) => `<${one.localName} class="${one.className}"> ${one.textContent?.slice(0, 40)}`);
  });
}

/**
 * What is too small to tap: buttons below 44 pixels, and other controls below 24 that have no room
 * around them (WCAG 2.2, 2.5.8: a circle of 24 pixels in the middle of each touches no other
 * target). Links and words inside a sentence do not count, because their size is that of the text.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BUTTON = 44;
    const LEAST = 24;
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => one.closest('.skip') === null && !isInSentence(one))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }));

    return targets
      .filter(({ one, box }) => {
        const isButton = one.matches('button, .btn');
        if (Math.min(box.width, box.height) >= (isButton ? BUTTON : LEAST) - 0.5) return false;
        return isButton || targets.some((other) => other.one !== one && isNear(box, other.box));
      })
      .map(({ one, box }) => {
        const text = one.textContent?.trim() || one.id;
        return `${one.localName} "${text}" ${Math.round(box.width)}x${Math.round(box.height)}`;
      });

    function isNear(box: DOMRect, other: DOMRect): boolean {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isSmall = Math.min(other.width, other.height) < LEAST;
      const [near, far] = [other.left, other.right];
      const [x2, y2] = isSmall
        ? [near + other.width / 2, other.top + other.height / 2]
        : [Math.max(near, Math.min(x, far)), Math.max(other.top, Math.min(y, other.bottom))];
      return Math.hypot(x2 - x, y2 - y) < (isSmall ? LEAST : LEAST / 2);
    }

    function isInSentence(target: HTMLElement): boolean {
      const whole = target.closest('p, li, dd, td, th, address, small')?.textContent?.trim() ?? '';
      const isText = /^inline(-block)?$/.test(getComputedStyle(target).display);
      return isText && whole.length > (target.textContent?.trim().length ?? 0);
    }
  });
}
