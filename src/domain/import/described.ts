import type { ProposedSpeech } from './speech/speech-proposals.ts';

/**
 * Returns words of a sentence that occur only once in an article: the given words, with as many words around them as are needed.
 * Returns the whole sentence if all its words occur elsewhere too.
 * @param sentences all sentences of the article
 * @example uniqueWords(['Ia pergi, katanya.', 'Ia pulang, katanya.'], 'Ia pulang, katanya.', 'katanya') // 'pulang, katanya'
 */
function uniqueWords(sentences: readonly string[], sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  if (start === -1) return sentence;
  const text = sentences.join('\n');
  const end = start + words.length;
  const before = [...sentence.slice(0, start).matchAll(/(?<=^| )[^ ]/gu)].map(({ index }) =>
    sentence.slice(index, end),
  );
  const after = [...sentence.slice(end).matchAll(/(?= )/gu)].map(({ index }) => sentence.slice(0, end + index));
  const candidates = [words, ...before.toReversed(), ...after];
  return candidates.find((one) => text.indexOf(one) === text.lastIndexOf(one))?.trim() ?? sentence;
}

/**
 * Returns the first words of a sentence by which a row of speech finds it: three or more, and not the beginning of another sentence.
 * @example beginning(['Ia pergi ke sana.', 'Ia pergi ke pasar.'], 'Ia pergi ke pasar.') // 'Ia pergi ke pasar.'
 */
export function beginning(sentences: readonly string[], sentence: string): string {
  const beginnings = [...sentence.matchAll(/\S+/gu)]
    .slice(2, -1)
    .map(({ 0: word, index }) => sentence.slice(0, index + word.length));
  const isOnly = (begins: string): boolean => sentences.filter((other) => other.startsWith(begins)).length === 1;
  return beginnings.find(isOnly) ?? sentence;
}

/**
 * A sentence that is printed twice has one attribution, and no words of it can show whom a pronoun means: its speaker has no name
 * then.
 */
export function describable(rows: readonly ProposedSpeech[]): ProposedSpeech[] {
  const all = rows.map(({ sentence }) => sentence);
  const text = all.join('\n');
  const first = new Map<string, ProposedSpeech>();
  for (const row of rows) {
    const quote = row.described === null ? '' : uniqueWords(all, row.sentence, row.described);
    if (quote !== '' && text.indexOf(quote) !== text.lastIndexOf(quote))
      first.set(row.sentence, { ...row, speaker: 'tak-bernama', described: null, sure: false });
    else if (!first.has(row.sentence)) first.set(row.sentence, row);
  }
  return rows.map((row) => ({ ...(first.get(row.sentence) ?? row), paragraph: row.paragraph }));
}

/** Returns the words by which an article means a speaker without naming it, each once. */
export function describedOf(
  sentences: readonly ProposedSpeech[],
  all: readonly string[],
): { id: string; quote: string }[] {
  const rows = sentences.flatMap(({ speaker, described, sentence }) =>
    described === null ? [] : [{ id: speaker, quote: uniqueWords(all, sentence, described) }],
  );
  return rows.filter(({ id, quote }, index) => rows.findIndex((row) => row.id === id && row.quote === quote) === index);
}
