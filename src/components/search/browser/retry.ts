/**
 * The value of a request, which is repeated once if it fails. Connections can be unstable, and Chromium returns the error of
 * a failed preload for the first request.
 * @throws the error of the second request
 */
export const retry = <Value>(get: () => Promise<Value>): Promise<Value> => get().catch(get);
