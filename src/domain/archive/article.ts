import { type ArticleEntry as ArticleData, captionsOf, isTitleSupplied } from '#schema/article.ts';
import type { Outlet } from '#schema/entity.ts';
import type { ParagraphRole, SourceRecord } from '#schema/source.ts';
import type { Speech, SpeechRow } from '#schema/speech.ts';
import { compareMoments, filingDay } from '#domain/dates/dates.ts';
import { language } from '#domain/language.ts';
import { must } from '#domain/must.ts';
import { partsOf } from './attributed-words.ts';
import { type Author, authorsOf } from './authors.ts';
import type { Entry, NameRecord } from './content-entries.ts';
import { rowsOfSentences } from './speech-rows.ts';
import { completeLines } from '#domain/text/complete-lines.ts';
import { type Edition, replay } from '#domain/text/edition.ts';
import { paragraphs } from '#domain/text/paragraphs.ts';
import { sentences } from '#domain/text/sentences.ts';
import { linesOf } from '#domain/text/spans.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** An article, joined with its source and outlet, and split into paragraphs and sentences. */
export interface Article extends Omit<
  ArticleData,
  'outlet' | 'authors' | 'speech' | 'narrationVia' | 'via' | 'caption' | 'lang' | 'titleLang'
> {
  id: string;
  /** The language of the text (BCP 47). */
  lang: string;
  /** The language of the title. */
  titleLang: string;
  /** The persons and organisations that `author` names; empty without an author. */
  authors: Author[];
  outlet: Outlet & { id: string };
  /** All names of the archive, among them those of its speakers and agencies. */
  names: readonly NameRecord[];
  /** The source record, with a row for each line. */
  source: CompleteRecord;
  /** The source: the text as received. */
  text: string;
  /** The filing day: the first day on which the article can have been published, or the last if no first is known. */
  day: string;
  /** The printed words of its dates, with repairs; null if none are printed. */
  printedDates: Pick<Edition, 'published' | 'updated' | 'corrected'>;
  paragraphs: Paragraph[];
  /** The sentences of all paragraphs, in order. */
  sentences: Sentence[];
}

/** A source record with everything that is computed. */
interface CompleteRecord extends SourceRecord {
  received: SourceRecord['received'] & { bytes: number; lines: number };
}

export interface Paragraph {
  /** From 1, as in the anchors of its sentences. */
  number: number;
  role: ParagraphRole;
  /** The id of the agency credited for the photo of a caption; null without one. */
  credit: string | null;
  /** The number of its line in the source, from 1. */
  line: number;
  sentences: Sentence[];
}

export interface Sentence {
  /** The article's id. */
  article: string;
  /** `p2k1` is paragraph 2, sentence (kalimat) 1. Anchors are permanent. */
  anchor: string;
  /** Without the separator. */
  text: string;
  /** The separator before the next sentence of the paragraph: spaces, or "". */
  separator: string;
  /** The number of its line in the source, from 1. */
  line: number;
  /** The language of the article (BCP 47). */
  lang: string;
  /** The words of the article, and the spellings of names in it, that are in another language. */
  foreign: ArticleData['foreign'];
  speech: Speech;
}

/**
 * Returns an article, joined with its source and outlet. Its paragraphs and sentences keep the order of the body.
 * @param source the source record
 * @param text the source
 * @param names all names of the archive
 * @throws {Error} when a repair or a part does not fit the source
 * @throws {Error} when the body has more paragraphs than the source, or more sentences than rows of `speech`
 * @throws {Error} when a sentence does not contain the words of a part of its row
 */
export function joinArticle(
  entry: Entry<ArticleData>,
  source: SourceRecord,
  text: string,
  outlet: Article['outlet'],
  names: Article['names'],
): Article {
  const edition = replay(text, source);
  const { caption, narrationVia, via, speech: rows, lang = language, titleLang = lang, ...data } = entry.data;
  const blocks = paragraphs(entry.body).map((block, index) => {
    const message = `the source has no paragraph ${String(index + 1)}: “${block.text}”. Run npm run verify.`;
    return { ...must(edition.paragraphs[index], message), segments: sentences(block.text, lang) };
  });
  const all = blocks.flatMap(({ role, segments }) =>
    segments.map((segment) => ({ text: segment.trimEnd(), isSubhead: role === 'subhead' })),
  );
  const rowIndexes = rowsOfSentences(all, rows);
  const attributed = all.map(({ text: begins, isSubhead }, index): Speech => {
    const row = rowIndexes[index] ?? null;
    if (row !== null) return withAgency(must(rows[row], 'the index is that of a row'), via);
    if (isSubhead) return narration(begins, null);
    if (narrationVia !== undefined) return narration(begins, narrationVia);
    throw new Error(`speech has no row for “${begins}”. Add one that begins with these words.`);
  });
  const speeches = attributed.values();
  const credits = captionsOf(caption).values();
  const joined = blocks.map(({ line, role, segments }, index): Paragraph => {
    const number = index + 1;
    const split = segments.map((segment, position): Sentence => {
      const sentence = segment.trimEnd();
      const speech = must(speeches.next().value, 'each sentence has an attribution');
      const anchor = `p${String(number)}k${String(position + 1)}`;
      partsOf({ text: sentence, speech });
      const separator = segment.slice(sentence.length);
      return { article: entry.id, anchor, text: sentence, separator, line, lang, foreign: data.foreign, speech };
    });
    const credit = role === 'caption' ? (credits.next().value?.credit ?? null) : null;
    return { number, role, credit, line, sentences: split };
  });
  const { published, updated, corrected } = edition;
  const facts = {
    ...data,
    authors: authorsOf(data),
    id: entry.id,
    lang,
    titleLang,
    outlet,
    names,
    source: completeRecord(source, text),
    text,
    day: filingDay(data.published),
    printedDates: { published, updated, corrected },
  };
  return { ...facts, paragraphs: joined, sentences: joined.flatMap((paragraph) => paragraph.sentences) };
}

function completeRecord(source: SourceRecord, text: string): CompleteRecord {
  const bytes = new TextEncoder().encode(text).length;
  return {
    ...source,
    received: { ...source.received, bytes, lines: linesOf(text).length },
    lines: completeLines(text, source.lines),
  };
}

/** Returns a row with an agency if it states none. */
const withAgency = (row: SpeechRow, via: string | null): Speech => ({
  ...row,
  via: row.via === undefined ? via : row.via,
});

/** Returns the attribution of a sentence without a row: a subhead, or narration. */
const narration = (begins: string, via: string | null): Speech => ({ begins, speaker: 'narasi', via, mode: 'narasi' });

/** Compares articles by filing day, then by the time of publication, those without one last, then by id. */
export const byPublication = (a: Dated, b: Dated): number =>
  compareCodeUnits(a.day, b.day) || compareMoments(a.published.at, b.published.at) || compareCodeUnits(a.id, b.id);

type Dated = Pick<Article, 'id' | 'day' | 'published'>;

/**
 * Returns a line of the source as received.
 * @param line the number of the line, from 1
 * @throws {Error} when the source has no such line
 */
export const rawLine = (article: Pick<Article, 'text'>, line: number): string =>
  must(linesOf(article.text)[line - 1], `the source has no line ${String(line)}. Run npm run verify.`);

/** Returns the title of an article for citations: in square brackets if the archive supplied it. */
export const citedTitle = (article: Pick<Article, 'title' | 'titleSource'>): string =>
  isTitleSupplied(article) ? `[${article.title}]` : article.title;
