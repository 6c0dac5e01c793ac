import { type Fault, keyFault } from '#domain/fault.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import { attributionsOfRow } from '#checks/content/attributions.ts';
import { matchedRows } from './matched-rows.ts';
import { markProblem } from '#checks/text/marked-words.ts';

/**
 * Finds each break of these rules: every row of speech belongs to exactly one sentence, begins with its words and fits it.
 * Every sentence has a row; with `narrationVia`, only a sentence with quotation marks needs one, so that quoted words do not
 * become narration unnoticed.
 */
export function* checkSpeech(content: Content): Generator<Fault> {
  for (const article of content.articles) {
    if (!article.validValues.speech) continue;
    yield* checkRows(content, article);
    yield* checkAttributions(content, article);
  }
}

function* checkRows(content: Content, article: Item<ArticleEntry>): Generator<Fault> {
  const { file, id, validValues } = article;
  const { speech = [], narrationVia } = validValues;
  const sentences = sentencesOf(content, id).filter(({ isSubhead }) => !isSubhead);
  const rows = new Map(matchedRows(content, article).map(({ index, sentence }) => [index, sentence]));
  const attributed = new Set(rows.values());
  let next = 0; // the sentence after that of the row before
  for (const [index, { begins }] of speech.entries()) {
    const fault = (message: string) => keyFault(file, ['speech', index, 'begins'], message);
    const [own, expected] = [rows.get(index), sentences[next]];
    const other = sentences.find((sentence) => !attributed.has(sentence) && sentence.text.startsWith(begins));
    if (own) {
      next = sentences.indexOf(own) + 1;
      const problem = `Another sentence, ${other?.anchor}, also begins “${begins}”`;
      if (other) yield fault(`${problem}. Write more words, or add a row for that sentence too.`);
    } else if (other) {
      const problem = `The sentence “${begins}…” is before that of another row`;
      yield fault(`${problem}. Put the rows in the order of the sentences.`);
    } else if (narrationVia === undefined && expected && !attributed.has(expected)) {
      attributed.add(expected);
      next += 1;
      const problem = `Expected the beginning of sentence ${next}, “${expected.text.slice(0, begins.length)}”, found “${begins}”`;
      yield fault(`${problem}. Copy its words, or put the rows in the order of the sentences.`);
    } else {
      const problem = `No sentence without another row begins “${begins}”`;
      yield fault(`${problem}. Copy the first words of the sentence, or remove this row.`);
    }
  }
  for (const sentence of sentences) {
    const { text, anchor } = sentence;
    const isQuoted = /["“”«»]/u.test(text);
    if (attributed.has(sentence) || (narrationVia !== undefined && !isQuoted)) continue;
    if (speech.some(({ begins }) => text.startsWith(begins))) continue; // reported at that row
    const problem = `Sentence ${anchor} has ${isQuoted ? 'quotation marks and ' : ''}no row`;
    const fix = `Add a row that begins “${text.slice(0, 40)}”, with its speaker or narasi.`;
    yield keyFault(file, ['speech'], `${problem}. ${fix}`);
  }
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

/** What is wrong with the words of a part and what to do; null for a correct part. */
export function partViolation(quote: string, sentence: string, earlier: readonly string[]): string | null {
  if (wordsOf(quote) === '') return `“${quote}” has no words. Quote the words of the part.`;
  if (wordsOf(quote) === wordsOf(sentence))
    return 'This part is the whole sentence. Move its speaker to the row, and remove parts.';
  return markProblem(quote, sentence, 'sentence', earlier);
}

/** The letters and digits of a text. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
