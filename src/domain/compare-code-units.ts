/**
 * Compares two texts by UTF-16 code units, for `toSorted`. The order is the same on every machine, and ISO days are in the
 * order of time. For words that readers see, use `localeCompare` with a language.
 */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
