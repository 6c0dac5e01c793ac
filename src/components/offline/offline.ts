import { offline as words } from '#strings/offline.ts';
import workerAddress from '#worker/worker.ts?worker&url';

/** Says so if this page is a copy, and starts the service worker when the page has loaded. */
export function offline(): void {
  const note = document.querySelector<HTMLElement>('#salinan');
  if (!note) return;
  const time = timeOfCopy();
  if (time !== undefined) {
    note.textContent = words.copy(
      new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(time),
    );
    note.hidden = false;
  }
  // Browsers have service workers only on HTTPS and on the local machine.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener('load', () => {
      // Private windows and blocked storage refuse a worker. Then there are no copies.
      setTimeout(() => void startWorker().catch(() => undefined));
    });
}

/**
 * The time of the copy that this page is, in milliseconds since 1970. The worker writes it into a header, which some browsers
 * hide without HTTPS.
 */
function timeOfCopy(): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as Partial<PerformanceNavigationTiming>[];
  const copy = navigation?.serverTiming?.find(({ name }) => name === 'copy');
  return copy && Number(copy.description);
}

/** Registers the worker, and tells it that the page has loaded, so that it keeps copies in the background. */
async function startWorker(): Promise<void> {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('arsip', { createScriptURL: () => workerAddress });
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? workerAddress);
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(null);
}

/** The policies that decide which scripts may be loaded. TypeScript does not know them. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (_: string) => string };
}
