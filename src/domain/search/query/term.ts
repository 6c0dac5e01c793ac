/** One thing that is sought. */
export interface Term {
  /** As typed. */
  said: string;
  /** How the archive's words answer to it. */
  how: 'word' | 'name' | 'form' | 'date' | 'number' | 'phrase' | 'beginning' | 'repaired' | 'unknown';
  /** Any of these keys; none when the archive does not know the word. */
  keys: string[];
  /** Keys of words that mean nearly the same. */
  wider: string[];
  /** Keys that a text shows it by, though it is not searched for by them: a date without its year. */
  also?: string[];
  /** The archive's spelling, where the typed one was repaired. */
  repaired?: string | undefined;
}
