import type { Article as Facts } from '#schema/article.ts';
import type { Outlet } from '#schema/entity.ts';
import type { Source } from '#schema/source.ts';
import type { Speech } from '#schema/speech.ts';
import { byMoment, filingDay } from '#domain/dates/dates.ts';
import type { Entry } from './content-entries.ts';
import { replay } from '#domain/text/edition.ts';
import { paragraphs } from '#domain/text/paragraphs.ts';
import { sentences } from '#domain/text/sentences.ts';
import { linesOf } from '#domain/text/spans.ts';

/** An article joined with its source and outlet, cut into paragraphs and sentences. */
export interface Article extends Omit<Facts, 'outlet' | 'speech'> {
  id: string;
  outlet: Outlet & { id: string };
  source: Source;
  /** The text as received. */
  text: string;
  /** The day it is filed under: printed, or the first it can have been. */
  day: string;
  paragraphs: Paragraph[];
  /** The sentences of all paragraphs, in order. */
  sentences: Sentence[];
}

export interface Paragraph {
  /** From 1, as in its sentences' anchors. */
  number: number;
  role: 'body' | 'caption';
  /** The line of the source that it comes from. */
  line: number;
  sentences: Sentence[];
}

export interface Sentence {
  /** The article's id. */
  article: string;
  /** `p2k1`: paragraph 2, sentence (kalimat) 1; for good. */
  anchor: string;
  text: string;
  /** What parts it from the next sentence of its paragraph: a space, or nothing. */
  gap: string;
  /** The line of the source that it comes from. */
  line: number;
  speech: Speech;
}

/**
 * Join one article with its source and outlet.
 * @throws when it has not one row of speech for each sentence, or its source cannot be replayed
 */
export function joinArticle(entry: Entry<Facts>, source: Source, text: string, outlet: Article['outlet']): Article {
  const edition = replay(text, source);
  const rows = entry.data.speech.values();
  const joined = paragraphs(entry.body).map((block, index): Paragraph => {
    const { line = 0, role = 'body' } = edition.paragraphs[index] ?? {};
    const cut = sentences(block.text).map((whole, position): Sentence => {
      const sentence = whole.trimEnd();
      const speech = rows.next().value;
      if (!speech)
        throw new Error(`${entry.file}: more sentences than rows of speech; add one that begins “${sentence}”.`);
      const anchor = `p${String(index + 1)}k${String(position + 1)}`;
      return { article: entry.id, anchor, text: sentence, gap: whole.slice(sentence.length), line, speech };
    });
    return { number: index + 1, role, line, sentences: cut };
  });
  const facts = { ...entry.data, id: entry.id, outlet, source, text, day: filingDay(entry.data.published) };
  return { ...facts, paragraphs: joined, sentences: joined.flatMap((paragraph) => paragraph.sentences) };
}

/** Order of publication: by day, within a day by the printed moment, those without one last, and then by id. */
export const byPublication = (a: Publishing, b: Publishing): number =>
  a.day.localeCompare(b.day) || byMoment(a.published.at, b.published.at) || a.id.localeCompare(b.id);

type Publishing = Pick<Article, 'id' | 'day' | 'published'>;

/** The line of the source as received, "" past its end. */
export const rawLine = (article: Pick<Article, 'text'>, line: number): string => linesOf(article.text)[line - 1] ?? '';
