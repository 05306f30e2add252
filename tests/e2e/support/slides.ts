import type { Page } from '@playwright/test';

/**
 * What is wrong with the slides of a deck when each fills the window, one after the other, in each of
 * its states: what sticks out, what is cut off, what is smaller than 1/18 of the slide's height. The
 * page's own script must be off, since it shows one slide only.
 */
export function findCrowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const deck = document.querySelector('.deck');
    deck?.setAttribute('data-live', '');
    for (const slide of document.querySelectorAll<HTMLElement>('.deck > .slide')) {
      slide.setAttribute('data-shown', '');
      for (let state = 0; state < Number(slide.dataset.states); state += 1) {
        slide.dataset.state = `${state}`;
        const found = [...findOutside(slide), ...findCut(slide), ...findSmall(slide)];
        const { lesson = 'no lesson', step = 'no step' } = slide.dataset;
        faults.push(
          ...found.map(
            (fault) =>
              `#${slide.id} (${lesson}, ${step}), state ${state}: ${fault}. Shorten it, or put <Split /> where a new slide can begin.`,
          ),
        );
      }
      slide.removeAttribute('data-shown');
    }
    return faults;

    function findOutside(slide: HTMLElement): string[] {
      const blocks = slide.querySelector('.blocks');
      const boxes = [slide.getBoundingClientRect(), blocks?.getBoundingClientRect()];
      return [...slide.querySelectorAll('*')]
        .filter((one) => one.checkVisibility({ visibilityProperty: false }))
        .filter((one) => {
          const { left, top, right, bottom, width } = one.getBoundingClientRect();
          // The number in the opening stands above its blocks on purpose.
          const isFree = one.closest('.place, .tally') !== null;
          const box = blocks?.contains(one) && !isFree ? boxes[1] : boxes[0];
          const [whole] = boxes;
          if (width === 0 || !box || !whole) return false;
          const isHigh = top < box.top - 1 || bottom > box.bottom + 1;
          return isHigh || left < whole.left - 1 || right > whole.right + 1;
        })
        .slice(0, 1)
        .map((one) => `${nameOf(one)} sticks out`);
    }

    function findCut(slide: HTMLElement): string[] {
      return [slide, ...slide.querySelectorAll<HTMLElement>('*')]
        .filter((one) => !one.closest('svg') && one.clientHeight > 0)
        .filter(
          (one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2,
        )
        .filter((one) => getComputedStyle(one).overflowY !== 'visible' || one.matches('.sheet'))
        .slice(0, 1)
        .map((one) => `${nameOf(one)} holds more than it shows`);
    }

    function findSmall(slide: HTMLElement): string[] {
      const least = slide.clientHeight / 18 - 0.5;
      const texts = [...slide.querySelectorAll('*')].filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('svg') &&
          [...one.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
            Boolean(nodeType === Node.TEXT_NODE && data?.trim()),
          ),
      );
      const drawings = [...slide.querySelectorAll<SVGSVGElement>('.picture svg')];
      return [
        ...texts.map((one) => [one, sizeOf(one)] as const),
        // The numbers in a drawing grow with it.
        ...drawings.map((one) => [one, sizeOf(one) * (one.getScreenCTM()?.a ?? 0)] as const),
      ]
        .filter(([, size]) => size < least)
        .slice(0, 1)
        .map(([one, size]) => `${nameOf(one)} has ${size.toFixed(1)} px, less than ${least}`);
    }

    function sizeOf(one: Element): number {
      return Number.parseFloat(getComputedStyle(one).fontSize);
    }

    function nameOf(one: Element): string {
      return `<${one.localName} class="${one.getAttribute('class') ?? ''}"> “${one.textContent?.trim().slice(0, 30)}”`;
    }
  });
}

/**
 * Text on slides with less contrast than 7:1 against the nearest background of a colour of its own.
 * Counted here, because the engine is content with less where text is large, as it is on slides.
 */
export function findPale(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const texts = [...document.querySelectorAll('.deck > .slide *')].filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest('svg') &&
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    return texts
      .map((one) => [one, contrast(one)] as const)
      .filter(([, ratio]) => ratio < 7)
      .map(
        ([one, ratio]) =>
          `#${one.closest('.slide')?.id} <${one.localName}> “${one.textContent?.trim().slice(0, 30)}”: ${ratio.toFixed(1)}:1, not 7:1`,
      );

    function contrast(one: Element): number {
      const [pale = 0, dark = 0] = [
        luminance(getComputedStyle(one).color),
        luminance(groundOf(one)),
      ].sort((a, b) => b - a);
      return (pale + 0.05) / (dark + 0.05);
    }

    function groundOf(one: Element): string {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor) || !one.parentElement) return backgroundColor;
      return groundOf(one.parentElement);
    }

    function luminance(colour: string): number {
      if (!pen) throw new Error('This browser draws nothing.');
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
