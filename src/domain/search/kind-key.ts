/** The key that every record of a kind bears: cheaper to ask for than a filter, which is a file of its own. */
export const kindKey = (kind: string): string => `_j_${kind}_`;
