import { vi } from 'vitest';

/** A page view of its own: its modules are loaded anew, the browser's storage stays. */
export async function openPage() {
  vi.resetModules();
  return {
    ...(await import('./progress.ts')),
    ...(await import('./carry.ts')),
    ...(await import('./backups.ts')),
    ...(await import('./link.ts')),
    ...(await import('./profiles.ts')),
  };
}

export type Page = Awaited<ReturnType<typeof openPage>>;
