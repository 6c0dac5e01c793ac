import { addressBelow } from '#domain/offline/answers.ts';
import { answer, loaded } from './answer.ts';
import { complete, fill, ownName, prepare } from './copies.ts';
import { deleteVersions, remove } from './versions.ts';
import { scope, worker } from './worker-scope.ts';

// The service worker: keeps copies of the archive and shows them without network. With OFFLINE=off, the build makes one that
// removes both instead.

const keepCopies = (): void => {
  // An update waits until all pages of the version before it are closed. Its copies are used from the moment it is complete.
  worker.addEventListener('install', (event) => {
    event.waitUntil(prepare().then((isComplete) => (isComplete ? undefined : worker.skipWaiting())));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([deleteVersions(ownName), worker.clients.claim()]));
  });
  worker.addEventListener('fetch', answer);
  worker.addEventListener('message', (event) => {
    loaded(event.source.id);
    event.waitUntil(keepInBackground(event.source.url).catch(() => undefined));
  });
};

/** Stores the page at a URL, which sent the message, and then the rest, unless the reader saves data. */
async function keepInBackground(url: string): Promise<void> {
  await fill([addressBelow(url, scope)]);
  if ((navigator as { connection?: { saveData: boolean } }).connection?.saveData !== true) await complete();
}

const removeCopies = (): void => {
  worker.addEventListener('install', (event) => {
    event.waitUntil(worker.skipWaiting());
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(remove());
  });
};

if (import.meta.env.OFFLINE === 'off') removeCopies();
else keepCopies();
