import { diffArrays } from 'diff';
import { type Fault, keyFault } from '#domain/fault.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { SpeechRow } from '#schema/speech.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';
import { attributionsOfRow } from '#checks/content/attributions.ts';
import { matchedRows } from './matched-rows.ts';
import { partViolation } from './parts.ts';
import { checkSomeRows } from './some-rows.ts';

/**
 * Finds each break of these rules: every row of speech begins with the words of its sentence and fits it. Without
 * `narrationVia`, every sentence has a row.
 */
export function* checkSpeech(content: Content): Generator<Fault> {
  for (const article of content.articles) {
    const { speech: rows, narrationVia } = article.validValues;
    if (!rows) continue;
    if (narrationVia !== undefined) yield* checkSomeRows(content, article);
    else {
      const sentences = sentencesOf(content, article.id).filter(({ isSubhead }) => !isSubhead);
      yield* checkRows(article.file, rows, sentences);
    }
    yield* checkAttributions(content, article);
  }
}

/** In each run, compares rows and sentences pair by pair, then reports the rows or sentences that are left over. */
function* checkRows(
  file: string,
  speech: readonly SpeechRow[],
  sentences: readonly AnchoredSentence[],
): Generator<Fault> {
  let [firstRow, firstSentence] = [0, 0];
  for (const run of runsOf(sentences, speech)) {
    for (let step = 0; step < Math.max(run.rows, run.sentences); step += 1) {
      const [rowIndex, number] = [firstRow + Math.min(step, run.rows), firstSentence + step + 1];
      const row = step < run.rows ? speech[rowIndex] : undefined;
      const sentence = step < run.sentences ? sentences[number - 1] : undefined;
      if (row && sentence?.text.startsWith(row.begins)) continue;
      const key = ['speech', rowIndex, 'begins'];
      if (row && sentence) {
        const begins = sentence.text.slice(0, row.begins.length);
        const message = `Expected the beginning of sentence ${number}, “${begins}”, found “${row.begins}”. Copy its words, or put the rows in the order of the sentences.`;
        yield keyFault(file, key, message);
      } else if (row) yield keyFault(file, key, `No sentence here begins “${row.begins}”. Remove this row.`);
      else if (sentence) {
        const begins = sentence.text.slice(0, 40);
        const message = `Sentence ${number} has no row. Add a row that begins “${begins}”.`;
        yield keyFault(file, ['speech', rowIndex], message);
      }
    }
    firstRow += run.rows;
    firstSentence += run.sentences;
  }
}

/**
 * Counts rows and sentences in runs: a run in which each row begins as its sentence does (both counts are equal), then
 * one in which they differ, and so on.
 */
function runsOf(
  sentences: readonly AnchoredSentence[],
  speech: readonly SpeechRow[],
): { rows: number; sentences: number }[] {
  const changes = diffArrays(
    sentences.map(({ text }) => text),
    speech.map(({ begins }) => begins),
    { comparator: (text, begins) => text.startsWith(begins) },
  );
  const runs: { rows: number; sentences: number }[] = [];
  let isDifferent = false;
  for (const { count, added, removed } of changes) {
    const isChange = added || removed;
    const last = isChange && isDifferent ? runs.at(-1) : undefined;
    const run = last ?? { rows: 0, sentences: 0 };
    if (!last) runs.push(run);
    if (!removed) run.rows += count;
    if (!added) run.sentences += count;
    isDifferent = isChange;
  }
  return runs;
}

/** The words and the modes of a row and of its parts fit its sentence. */
function* checkAttributions(content: Content, article: Item<ArticleEntry>): Generator<Fault> {
  const { file } = article;
  for (const { row, index, sentence } of matchedRows(content, article)) {
    const { begins, parts = [] } = row;
    const tooShort = `“${begins}” is too short to identify a sentence. Write its first three words or more.`;
    if (begins !== sentence.text && begins.split(/\s/).length < 3)
      yield keyFault(file, ['speech', index, 'begins'], tooShort);
    const quotes = parts.map(({ quote }) => quote);
    for (const [position, quote] of quotes.entries()) {
      const message = partViolation(quote, sentence.text, quotes.slice(0, position));
      if (message !== null) yield keyFault(file, ['speech', index, 'parts', position, 'quote'], message);
    }
    for (const { key, words } of attributionsOfRow(row, ['speech', index])) {
      const { named, mode } = words;
      const unnamed = `The sentence does not contain “${named}”. Write the words that it uses for the speaker, or remove named.`;
      if (named !== undefined && !sentence.text.includes(named.replace(/^-/, '')))
        yield keyFault(file, [...key, 'named'], unnamed);
      const unquoted = `Expected quotation marks in the paragraph for mode ${mode}, found none. Correct the mode.`;
      if ((mode === 'langsung' || mode === 'campuran') && !/["“”'‘’«»]/u.test(sentence.paragraph))
        yield keyFault(file, [...key, 'mode'], unquoted);
    }
  }
}
