import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { partsOf, speakersOf } from '#domain/archive/attributed-words.ts';
import type { Comparison } from '#domain/archive/comparison.ts';
import type { Event } from '#domain/archive/event.ts';
import type { Name } from '#domain/archive/name.ts';
import { groupByKeys } from '#domain/group-by-keys.ts';
import { language } from '#domain/language.ts';
import type { Urls } from '#domain/urls.ts';
import { nameToken } from '#domain/search/words/words.ts';
import type { SearchPassage, SearchRecord } from './record.ts';
import { boundsOf, datesOf, placedDates, timeOf } from './document-dates.ts';

/** One document of the search index. */
export interface SearchDocument extends SearchRecord {
  /** Text that is found but not shown. */
  hidden: string;
  /** Tokens besides those of its texts: of its outlet and agencies. */
  tokens: string[];
  /** Its resolved dates ("2022-01-10", "2022-01", "2022") and clock times ("t0930"). */
  dates: string[];
  filters: Partial<Record<Filter, string[]>>;
  /** The ISO day by which results are sorted. */
  day: string;
}

/** The filters of the search; the names are the query parameters in the address. */
export type Filter = 'jenis' | 'media' | 'bulan' | 'pembicara' | 'tokoh' | 'tempat';

/** Interface texts that the search documents need. */
export interface SearchDocumentWords {
  /** Labels of the speakers that are neither a person nor an organisation (narration, unnamed speaker), by id. */
  speakers: Readonly<Record<string, string>>;
  articleNote: (article: Article) => string;
  eventNote: (event: Event) => string;
  comparisonNote: (comparison: Comparison) => string;
}

/** The search documents of the archive: one for each article, event and comparison. */
export function searchDocuments(
  { articles, events, comparisons, names }: Archive,
  urls: Urls,
  words: SearchDocumentWords,
): SearchDocument[] {
  // A map, because an id can be "constructor", which every object has as a property.
  const speakerNames = new Map([
    ...names.map(({ id, name }) => [id, name] as const),
    ...Object.entries(words.speakers),
  ]);
  const speaker = (id: string): string => speakerNames.get(id) ?? id;
  const byArticle = groupByKeys(names, ({ mentioned }) => mentioned.map(({ article }) => article));
  const mentionedIn = (ids: readonly string[]): Partial<Record<Filter, string[]>> => {
    const mentioned = [...new Set(ids.flatMap((id) => [...(byArticle.get(id) ?? [])]))];
    const ofKind = (wanted: Name['kind']): string[] =>
      mentioned.filter(({ kind }) => kind === wanted).map(({ name }) => name);
    return { tokoh: ofKind('people'), tempat: ofKind('places') };
  };
  return [
    ...articles.map((article): SearchDocument => ({
      kind: 'artikel',
      url: urls.article(article.id),
      title: article.title,
      ...(article.titleLang === language ? {} : { titleLang: article.titleLang }),
      ...(article.lang === language ? {} : { lang: article.lang }),
      note: words.articleNote(article),
      passages: article.sentences.map((sentence) => passageOf(article, sentence, speaker)),
      hidden: article.author ?? '',
      tokens: [article.outlet.id, ...article.source.agencies.map(({ organisation }) => organisation)].map(nameToken),
      dates: [...datesOf(article), ...timeOf(article)],
      filters: {
        media: [article.outlet.name],
        bulan: [article.day.slice(0, 7)],
        pembicara: [...new Set(article.sentences.flatMap(speakersOf).map(speaker))],
        ...mentionedIn([article.id]),
      },
      day: article.day,
    })),
    ...events.map((event): SearchDocument => ({
      kind: 'peristiwa',
      url: urls.event(event.id),
      title: event.title,
      note: words.eventNote(event),
      ...noText,
      dates: boundsOf(event),
      filters: {
        media: [...new Set(event.evidence.map(({ article }) => article.outlet.name))],
        bulan: boundsOf(event).length > 0 ? [event.day.slice(0, 7)] : [],
        pembicara: [...new Set(event.evidence.flatMap(({ parts }) => parts.map((part) => speaker(part.speaker))))],
        ...mentionedIn(event.evidence.map(({ article }) => article.id)),
      },
      day: event.day,
    })),
    ...comparisons.map((comparison): SearchDocument => ({
      kind: 'perbandingan',
      url: urls.comparison(comparison.id),
      title: comparison.title,
      note: words.comparisonNote(comparison),
      ...noText,
      // A note from outside has facts that no report prints.
      hidden: comparison.outside ? comparison.note : '',
      filters: { media: [...new Set(comparison.passages.map(({ article }) => article.outlet.name))] },
      day: comparison.passages.map(({ article }) => article.day).toSorted()[0] ?? '',
    })),
  ];
}

/** What a document without sentences has in place of them. */
const noText = { passages: [], hidden: '', tokens: [], dates: [] };

/** The passage of a sentence. */
function passageOf(article: Article, sentence: Sentence, speaker: (id: string) => string): SearchPassage {
  const dates = placedDates(article, sentence);
  const parts = partsOf(sentence).map((part) => ({ label: speaker(part.speaker), text: part.text }));
  return {
    anchor: sentence.anchor,
    text: sentence.text,
    label: parts[0]?.label ?? '',
    ...(parts.length > 1 && { parts }),
    ...(dates.length > 0 && { dates }),
  };
}
