/** The value, or an error that says what is lacking: for what has been checked before and must be there. */
export function must<Value>(value: Value | undefined, lack: string): Value {
  if (value === undefined) throw new Error(lack);
  return value;
}

/** Do the work; an error in it is told with the file it concerns. */
export function within<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
