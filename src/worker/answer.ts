import { addressBelow, isPreferred, networkLimit, type Plan, planOf } from '#domain/offline/answers.ts';
import { sitePaths } from '#domain/urls.ts';
import { anyCopy, currentCopy, isWanted, keep } from './copies.ts';
import { removeIfGone } from './versions.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** The pages from the network that are still loading, by the id of their window. */
const loading = new Set<string>();

/** Marks the page in a window as loaded. */
export const loaded = (window: string): unknown => loading.delete(window);

/**
 * Answers a request, or leaves it to the browser (`planOf`). What a page fetches while it is loading from the network is left
 * to the browser too, because browsers do not use a preloaded file that a worker has answered.
 */
export function answer(event: FetchEvent): void {
  const plan = planOf(event.request, scope);
  if (plan === 'none' || (event.request.destination === '' && loading.has(event.clientId))) return;
  event.respondWith(answerBy(plan, event, addressBelow(event.request.url, scope)));
}

async function answerBy(plan: Exclude<Plan, 'none'>, event: FetchEvent, address: string): Promise<Response> {
  if (plan === 'immutable') return (await found(anyCopy(address))) ?? fetch(event.request);
  const network = fetch(event.request);
  // Registered first, so that the answer is cloned before the browser reads it.
  if (plan === 'page') event.waitUntil(network.then((response) => keepPage(address, response.clone())).catch(ignore));
  const copy = (await found(currentCopy(address))) ?? (plan === 'file' ? await found(anyCopy(address)) : undefined);
  try {
    const response = await (copy ? Promise.race([network, timeout()]) : network);
    if (!copy || isPreferred(plan, response, copy)) {
      if (plan === 'page') loading.add(event.resultingClientId);
      return response;
    }
  } catch {} // No network, or a slow one.
  return copy ?? (plan === 'page' ? withoutCopy(address) : Response.error());
}

const timeout = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error(`The network did not answer within ${String(networkLimit)} ms.`));
    }, networkLimit);
  });

/** A storage that fails is one without copies. */
const found = (copy: Promise<Response | undefined>): Promise<Response | undefined> => copy.catch(() => undefined);

const ignore = (): void => undefined;

/** Keeps a page that the reader visits. If it is not of this version, the whole archive may be gone from this address. */
async function keepPage(address: string, response: Response): Promise<void> {
  if (response.type === 'opaqueredirect') return;
  if (isWanted(address)) {
    try {
      await keep(address, response);
      return;
    } catch {} // Another version, or not the archive.
  }
  await removeIfGone();
}

/** Without network and copy: the address with a slash at its end if there is a copy of it, else a page that says so. */
async function withoutCopy(address: string): Promise<Response> {
  if (await found(currentCopy(`${address}/`))) return Response.redirect(`${scope}${address}/`);
  return (await found(currentCopy(sitePaths.offline))) ?? Response.error();
}
