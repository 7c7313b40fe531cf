/** What the service workers use of their surroundings: TypeScript knows either those of pages or those of workers. */

interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Worker {
  addEventListener: (type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
}

export const worker = globalThis as unknown as Worker;

/** Takes over from an older worker at once: none of them holds files that a page of another release would miss. */
export function startAtOnce(): void {
  worker.addEventListener('install', (event) => {
    event.waitUntil(worker.skipWaiting());
  });
}
