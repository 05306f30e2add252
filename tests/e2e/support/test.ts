import { test as base, expect } from '@playwright/test';
import { collectFaults } from './faults.ts';

/**
 * Playwright's `test`, which also fails whenever a page has an error, breaks its own content
 * security policy, asks another origin or asks for something that is not there.
 */
export const test = base.extend<Options & { faults: string[] }>({
  tolerated: [/^$/, { option: true }],
  faults: [
    async ({ context, baseURL, tolerated }, use) => {
      const faults = collectFaults(context, new URL(baseURL ?? '').origin);
      await use(faults);
      const unexpected = faults.filter((fault) => !tolerated.test(fault));
      expect(unexpected, 'faults of the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

interface Options {
  /** Faults that a spec brings about on purpose. */
  tolerated: RegExp;
}
