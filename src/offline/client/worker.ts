/** Registers the service worker and takes it off again. */
import { WORKER, WORKER_POLICY } from '../names.ts';

/** Trusted Types, as far as they are used here; not every browser has them. */
interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}
const { trustedTypes } = window as { trustedTypes?: Policies };

/** A policy can be made once a page. Its only script address is the worker's. */
let trusted: string | undefined;
function workerAddress(): string {
  trusted ??= trustedTypes
    ? trustedTypes.createPolicy(WORKER_POLICY, { createScriptURL: () => WORKER }).createScriptURL(WORKER)
    : WORKER;
  return trusted;
}

/** Rejects where the browser or its settings forbid it. */
export async function registerWorker(): Promise<void> {
  // Its next version is looked for on the server itself, whatever a cache between says.
  await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
}

export async function removeWorker(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(WORKER))?.unregister();
}
