import type { Page } from '@playwright/test';

/** What sticks out of the page sideways; nothing on a page that needs no scrolling in two directions. */
export function findWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const all = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const inner = all.filter((element) => ![...element.children].some(sticksOut));
    return [...inner, document.body]
      .slice(0, 1)
      .map((one) => `<${one.localName} class="${one.className}"> ${one.textContent?.slice(0, 40)}`);
  });
}

/**
 * What is too small to tap: buttons below 44 pixels, other controls below 24. Links inside a
 * sentence do not count, because their size is that of the text.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...targets]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => target.closest('.sr, .skip') === null && !isInSentence(target))
      .flatMap((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        const least = target.matches('button, .btn') ? 44 : 24;
        const text = target.textContent?.trim() || target.id;
        const size = `${Math.round(width)}x${Math.round(height)}`;
        return Math.min(width, height) < least - 0.5
          ? [`${target.localName} "${text}" ${size}`]
          : [];
      });

    function isInSentence(target: HTMLElement): boolean {
      const whole = target.closest('p, li, dd, td, th, address, small')?.textContent?.trim() ?? '';
      const isText = getComputedStyle(target).display === 'inline';
      return isText && whole.length > (target.textContent?.trim().length ?? 0);
    }
  });
}
