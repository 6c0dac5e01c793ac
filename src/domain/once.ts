/**
 * Returns the value of a request that is made once for each key. After an error, the next call makes it again.
 * @param requests the requests so far, by key
 */
export function once<Value>(
  requests: Map<string, Promise<Value>>,
  key: string,
  request: () => Promise<Value>,
): Promise<Value> {
  const known = requests.get(key);
  if (known) return known;
  const made = request();
  requests.set(key, made);
  made.catch(() => requests.delete(key));
  return made;
}
