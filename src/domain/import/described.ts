import { occursOnce } from '#domain/text/spans.ts';
import type { ProposedSpeech } from './speech/speech-proposals.ts';

/**
 * Returns words of a sentence that occur only once in an article: the given words, with as many words around them as are needed.
 * Returns the whole sentence if all its words occur elsewhere too.
 * @param text all sentences of the article
 * @example uniqueWords('Ia pergi, katanya.\nIa pulang, katanya.', 'Ia pulang, katanya.', 'katanya') // 'pulang, katanya'
 */
function uniqueWords(text: string, sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  if (start === -1) return sentence;
  const end = start + words.length;
  const before = [...sentence.slice(0, start).matchAll(/(?<=^| )[^ ]/gu)].map(({ index }) =>
    sentence.slice(index, end),
  );
  const after = [...sentence.slice(end).matchAll(/(?= )/gu)].map(({ index }) => sentence.slice(0, end + index));
  const candidates = [words, ...before.toReversed(), ...after];
  return candidates.find((one) => occursOnce(text, one))?.trim() ?? sentence;
}

/**
 * Returns a function for the first words of a sentence by which a row of speech finds it: three or more, and not the beginning of
 * another sentence.
 * @param sentences all sentences of the article
 * @example beginningIn(['Ia pergi ke sana.', 'Ia pergi ke pasar.'])('Ia pergi ke pasar.') // 'Ia pergi ke pasar.'
 */
export function beginningIn(sentences: readonly string[]): (sentence: string) => string {
  const firstTwo = (sentence: string): string => sentence.split(/\s+/u, 2).join(' ');
  const byStart = Map.groupBy(sentences, firstTwo);
  return (sentence) => {
    const similar = byStart.get(firstTwo(sentence)) ?? [];
    const isOnly = (begins: string): boolean => similar.filter((other) => other.startsWith(begins)).length === 1;
    const words = [...sentence.matchAll(/\S+/gu)].slice(2, -1);
    return words.map(({ 0: word, index }) => sentence.slice(0, index + word.length)).find(isOnly) ?? sentence;
  };
}

/**
 * Returns the sentences with words that show whom they mean only once in the article. A sentence that is printed twice has one
 * attribution, and no words of it can show whom a pronoun means: its speaker has no name then.
 */
export function describable(rows: readonly ProposedSpeech[]): ProposedSpeech[] {
  const text = rows.map(({ sentence }) => sentence).join('\n');
  const first = new Map<string, ProposedSpeech>();
  for (const row of rows) {
    const described = row.described === null ? null : uniqueWords(text, row.sentence, row.described);
    if (described !== null && !occursOnce(text, described))
      first.set(row.sentence, { ...row, speaker: 'tak-bernama', described: null, sure: false });
    else if (!first.has(row.sentence)) first.set(row.sentence, { ...row, described });
  }
  return rows.map((row) => ({ ...(first.get(row.sentence) ?? row), paragraph: row.paragraph }));
}
