import { foldedWords } from '#domain/search/words/words.ts';
import { strengths } from './term.ts';
import type { Clause } from './terms.ts';

/** The number of forms that a reader can take in. */
const maxForms = 6;

/**
 * The words and phrases of results that match a query in another form than typed, folded, each once. The words that complete the beginning
 * of a word are not among them.
 * @param matches the matching words of the results, as printed
 * @example otherForms(clausesOf('kerusuhan'), ['kerusuhan', 'Rusuh']) // ['rusuh']
 */
export function otherForms(clauses: readonly Clause[], matches: readonly string[]): string[] {
  const patterns = clauses
    .flatMap(({ terms }) => terms)
    .flatMap(({ completions, patterns: all }) => (completions ? [] : all))
    .map(({ words, strength }) => ({ form: words.join(' '), isTyped: strength === strengths.typed }));
  const typed = new Set(patterns.flatMap(({ form, isTyped }) => (isTyped ? [form] : [])));
  const all = new Set(patterns.map(({ form }) => form));
  const found = [...new Set(matches.map(foldedWords))].filter((form) => all.has(form) && !typed.has(form));
  return found.slice(0, maxForms);
}
