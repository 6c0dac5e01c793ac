import { addressBelow } from '#domain/offline/answers.ts';
import { isGenuine, mayKeep } from '#domain/offline/genuine.ts';
import { isEssential, type Manifest } from '#domain/offline/manifest.ts';
import { base, cacheName, versionNames } from './versions.ts';
import { scope } from './worker-scope.ts';

/** The build writes it before the script of the worker. */
declare const manifest: Manifest;

/** The cache of the version that this worker belongs to. */
export const ownName = cacheName(manifest.version);

/** The entry of a complete version: the time of its completion. No request has this query. */
const mark = `${scope}?complete`;

/** How many files are loaded at once in the background. */
const parallelLoads = 3;

const openOwn = (): Promise<Cache> => caches.open(ownName);

/** The current time in milliseconds since 1970. */
const now = (): string => String(Math.round(performance.timeOrigin + performance.now()));

/** Returns the copy of an address in the current version: the one that was completed last, else that of this worker. */
export async function currentCopy(address: string): Promise<Response | undefined> {
  return (await caches.open((await completeName()) ?? ownName)).match(scope + address);
}

/** Returns the copy of an address in any version: pages of an older version may still be open. */
export const anyCopy = (address: string): Promise<Response | undefined> => caches.match(scope + address);

async function completeName(): Promise<string | undefined> {
  const completed = await Promise.all(
    (await versionNames()).map(async (name) => {
      const entry = await (await caches.open(name)).match(mark);
      return { name, time: Number(await entry?.text()) };
    }),
  );
  const complete = completed.filter(({ time }) => time > 0);
  return complete.toSorted((a, b) => a.time - b.time).at(-1)?.name;
}

/** True if this worker may store a copy of an address. */
export const isWanted = (address: string): boolean => mayKeep(manifest, address);

/**
 * Stores an answer as the copy of an address, with the time in `Server-Timing`, where the page can read it.
 * @throws {Error} if the answer is not what the build wrote, or the storage is full
 */
export async function keep(address: string, answer: Response): Promise<void> {
  const bytes = await answer.arrayBuffer();
  if (!(await isGenuine(manifest, base, address, answer, bytes)))
    throw new Error(`The answer for ${scope}${address} is not the file of version ${manifest.version}.`);
  const headers = new Headers(answer.headers);
  headers.set('Server-Timing', `copy;desc=${now()}`);
  await (await openOwn()).put(scope + address, new Response(bytes, { headers }));
}

/**
 * Stores the files at addresses that have no copy yet, a few at a time.
 * @throws {Error} if one of them cannot be stored
 */
export async function fill(addresses: readonly string[]): Promise<void> {
  const stored = new Set(await storedAddresses(ownName));
  const missing = [...new Set(addresses)].filter((address) => isWanted(address) && !stored.has(address)).values();
  const load = async (): Promise<void> => {
    for (const address of missing) await obtain(address);
  };
  await Promise.all(Array.from({ length: parallelLoads }, load));
}

const storedAddresses = async (name: string): Promise<string[]> =>
  (await (await caches.open(name)).keys()).filter(({ url }) => url !== mark).map(({ url }) => addressBelow(url, scope));

/**
 * Stores the file at an address: the copy of an older version if the manifest says that it has not changed, else the answer of
 * the network.
 */
async function obtain(address: string): Promise<void> {
  const isListed = Object.hasOwn(manifest.files, address);
  const older = isListed ? await anyCopy(address) : undefined;
  if (older) {
    try {
      await keep(address, older);
      return;
    } catch {} // It has changed.
  }
  const answer = await fetch(scope + address, { cache: 'no-cache', redirect: 'error', priority: 'low' });
  // A page that was visited in an older version of a large archive may be gone.
  if (answer.status === 404 && !isListed) return;
  await keep(address, answer);
}

/**
 * Prepares this version before it takes over. If an older version is complete, this one must be too: an update is whole or does
 * not happen. Otherwise a few files are enough to start.
 * @returns true if this version is complete
 * @throws {Error} if a file cannot be stored
 */
export async function prepare(): Promise<boolean> {
  const isUpdate = (await completeName()) !== undefined;
  const older = (await Promise.all((await versionNames()).map(storedAddresses))).flat();
  await fill([...Object.keys(manifest.files).filter((address) => isUpdate || isEssential(address)), ...older]);
  if (isUpdate) await markComplete();
  return isUpdate;
}

/**
 * Stores what is missing of this version.
 * @throws {Error} if a file cannot be stored
 */
export async function complete(): Promise<void> {
  if (await (await openOwn()).match(mark)) return;
  await fill(Object.keys(manifest.files));
  await markComplete();
}

const markComplete = async (): Promise<void> => (await openOwn()).put(mark, new Response(now()));
