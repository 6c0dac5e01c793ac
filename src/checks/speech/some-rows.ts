import { type Fault, keyFault } from '#domain/fault.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import { matchedRows } from './matched-rows.ts';

/**
 * Finds the faults of an article with `narrationVia`, in which a sentence without a row is narration: every row belongs to
 * exactly one sentence, and every sentence with quotation marks has a row, so that quoted words do not become narration
 * unnoticed.
 */
export function* checkSomeRows(content: Content, article: Item<ArticleEntry>): Generator<Fault> {
  const { file, id, validValues } = article;
  const { speech = [] } = validValues;
  const matched = matchedRows(content, article);
  const attributed = new Set(matched.map(({ sentence }) => sentence));
  const others = sentencesOf(content, id).filter((sentence) => !sentence.isSubhead && !attributed.has(sentence));
  for (const [index, { begins }] of speech.entries()) {
    const fault = (message: string) => keyFault(file, ['speech', index, 'begins'], message);
    const other = others.find(({ text }) => text.startsWith(begins));
    if (matched.some((row) => row.index === index)) {
      const problem = `Another sentence, ${other?.anchor}, also begins “${begins}”`;
      if (other) yield fault(`${problem}. Write more words, or add a row for that sentence too.`);
    } else if (other) {
      const problem = `The sentence “${begins}…” is before that of another row`;
      yield fault(`${problem}. Put the rows in the order of the sentences.`);
    } else {
      const problem = `No sentence without another row begins “${begins}”`;
      yield fault(`${problem}. Copy the first words of the sentence, or remove this row.`);
    }
  }
  for (const { text, anchor } of others) {
    if (!/["“”«»]/u.test(text) || speech.some(({ begins }) => text.startsWith(begins))) continue;
    const message = `Sentence ${anchor} has quotation marks and no row. Add a row that begins “${text.slice(0, 40)}”, with its speaker or narasi.`;
    yield keyFault(file, ['speech'], message);
  }
}
