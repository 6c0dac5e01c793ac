/**
 * What is got from the network, asked for once more where it fails: a line is shaky, and Chromium gives a preload that
 * failed in place of the first answer.
 * @throws as the second try does
 */
export const retry = <Value>(get: () => Promise<Value>): Promise<Value> => get().catch(get);
