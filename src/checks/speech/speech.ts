import { diffArrays } from 'diff';
import type { Fault } from '#domain/fault.ts';
import { must } from '#domain/must.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { SpeechRow } from '#schema/speech.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';
import { matchedRows } from './matched-rows.ts';
import { type AttributionFault, partFaults } from './parts.ts';
import { checkSomeRows } from './some-rows.ts';

/**
 * Returns a fault for each break of these rules: every row of speech begins with the words of its sentence and fits it.
 * Without `narrationVia`, every sentence has a row.
 */
export function checkSpeech(content: Content): Fault[] {
  return content.articles.flatMap((article) => {
    const { speech: rows, narrationVia } = article.validValues;
    if (rows && narrationVia !== undefined)
      return [...checkSomeRows(content, article), ...checkAttribution(content, article)];
    const sentences = sentencesOf(content, article.id).filter(({ isSubhead }) => !isSubhead);
    return rows ? [...checkRows(article, rows, sentences), ...checkAttribution(content, article)] : [];
  });
}

/** In each run, compares rows and sentences pair by pair, then reports the rows or sentences that are left over. */
function checkRows(
  { file }: Item<ArticleEntry>,
  speech: readonly SpeechRow[],
  sentences: readonly AnchoredSentence[],
): Fault[] {
  const faults: Fault[] = [];
  let [rowIndex, sentenceIndex] = [0, 0];
  const fault = (key: string | null, message: string) =>
    faults.push({ file, at: { key: ['speech', rowIndex, ...(key === null ? [] : [key])] }, message });
  for (const run of runsOf(sentences, speech)) {
    for (let step = 0; step < Math.max(run.rows, run.sentences); step += 1) {
      const row = step < run.rows ? must(speech[rowIndex], 'a run counts rows that exist') : null;
      const sentence =
        step < run.sentences ? must(sentences[sentenceIndex], 'a run counts sentences that exist') : null;
      const number = sentenceIndex + 1;
      if (sentence && !row) {
        const begins = sentence.text.slice(0, 40);
        fault(null, `Sentence ${number} has no row. Add a row that begins “${begins}”.`);
      } else if (row && !sentence) fault('begins', `No sentence here begins “${row.begins}”. Remove this row.`);
      else if (row && sentence && !sentence.text.startsWith(row.begins)) {
        const begins = sentence.text.slice(0, row.begins.length);
        fault(
          'begins',
          `Expected the beginning of sentence ${number}, “${begins}”, found “${row.begins}”. Copy its words, or put the rows in the order of the sentences.`,
        );
      }
      if (row) rowIndex += 1;
      if (sentence) sentenceIndex += 1;
    }
  }
  return faults;
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
function checkAttribution(content: Content, article: Item<ArticleEntry>): Fault[] {
  return matchedRows(content, article).flatMap(({ row, index, sentence }): Fault[] => {
    const { begins, parts = [] } = row;
    const isTooShort = begins !== sentence.text && begins.split(/\s/).length < 3;
    const tooShort = `“${begins}” is too short to identify a sentence. Write its first three words or more.`;
    const faults: AttributionFault[] = [
      ...(isTooShort ? [{ key: ['begins'], message: tooShort }] : []),
      ...attributionFaults(row, sentence),
      ...partFaults(parts, sentence.text),
      ...parts.flatMap((part, position) =>
        attributionFaults(part, sentence).map(({ key, message }) => ({ key: ['parts', position, ...key], message })),
      ),
    ];
    return faults.map(({ key, message }) => ({ file: article.file, at: { key: ['speech', index, ...key] }, message }));
  });
}

/** The sentence contains the words for the speaker, and the paragraph has quotation marks if the mode needs them. */
function attributionFaults({ named, mode }: Pick<SpeechRow, 'named' | 'mode'>, sentence: AnchoredSentence) {
  const faults: AttributionFault[] = [];
  if (named !== undefined && !sentence.text.includes(named.replace(/^-/, ''))) {
    const message = `The sentence does not contain “${named}”. Write the words that it uses for the speaker, or remove named.`;
    faults.push({ key: ['named'], message });
  }
  if ((mode === 'langsung' || mode === 'campuran') && !/["“”'‘’«»]/u.test(sentence.paragraph)) {
    const message = `Expected quotation marks in the paragraph for mode ${mode}, found none. Correct the mode.`;
    faults.push({ key: ['mode'], message });
  }
  return faults;
}
