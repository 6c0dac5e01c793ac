/**
 * Returns the value, which is never undefined.
 * @param message what is wrong and what to do; for a value that always exists by construction, why it exists
 * @throws {Error} with the message when the value is undefined
 * @example must(outlets.get(id), `unknown outlet “${id}”. Correct the id.`)
 * @example must(text.split('\n')[0], 'split returns at least one string')
 */
export function must<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new Error(message);
  return value;
}

/**
 * Runs a function and returns its result. Adds the path of the file to the message of an error.
 * @param file path from the project's root: "content/events/banjir.md"
 * @throws {Error} "file: message" when the function throws; `cause` is the original error
 */
export function withFileContext<Value>(file: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
