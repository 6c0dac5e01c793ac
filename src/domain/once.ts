/**
 * Returns a function that makes a request once for each key. After an error, the next call makes it again.
 */
export function once<Value>(request: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const requests = new Map<string, Promise<Value>>();
  return (key) => {
    const known = requests.get(key);
    if (known) return known;
    const made = request(key);
    requests.set(key, made);
    made.catch(() => requests.delete(key));
    return made;
  };
}
