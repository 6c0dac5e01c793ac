/** Something wrong in the archive's files, said so that a person can mend it. */
export interface Fault {
  /** Path from the project's root: "content/events/x.md". */
  file: string;
  /** Where: a key of the file's YAML, or a line and column (both from 1; columns in code points). */
  at: { key: Key } | Position;
  /** One sentence: what was expected, what was found, how to mend it. */
  message: string;
}

/** A path of keys into YAML: `['evidence', 0, 'quote']`. */
export type Key = readonly (string | number)[];

export interface Position {
  line: number;
  column: number;
}
