/** The time after which a request fails. */
export const timeoutMilliseconds = 8000;

let failed = 0;
let isLimited = false;

/** The number of requests so far that failed twice. */
export const failedRequests = (): number => failed;

/**
 * Give every `fetch` of this page a time limit, repeat it once if it fails or its answer is an error, and unpack its answer. Pagefind has
 * no option for this.
 */
export function limitRequests(): void {
  if (isLimited) return;
  isLimited = true;
  const fetch = window.fetch.bind(window);
  const attempt = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    // Pagefind requests its entry file with a time. A copy of the site has the file under its plain name.
    const address = typeof input === 'string' ? input.replace(/\?ts=\d+$/, '') : input;
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
    if (!response.ok) throw new Error(`${response.url} has the status ${String(response.status)}, expected 200.`);
    // The limit is for the whole body.
    const body = new Uint8Array(await response.arrayBuffer());
    return new Response(isPacked(body) ? unpacked(body) : body, response);
  };
  window.fetch = async (...request) => {
    try {
      return await attempt(...request).catch(() => attempt(...request));
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
}

/** Whether the bytes are those of a gzip file. A host may have unpacked it. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Pagefind accepts unpacked files, and takes ten times as long to unpack them by its own script. */
const unpacked = (body: Uint8Array<ArrayBuffer>) =>
  new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
