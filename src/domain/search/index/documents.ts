import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Sentence } from '#domain/archive/article.ts';
import { partsOf, speakersOf } from '#domain/archive/attributed-words.ts';
import type { Event } from '#domain/archive/event.ts';
import { language } from '#domain/language.ts';
import type { Urls } from '#domain/urls.ts';
import { dateKeys, monthWords, monthWord, weekdays } from '#domain/search/words/dates.ts';
import { isDateOrNumberKey, isKey, keyFor, kindKey } from '#domain/search/words/key.ts';
import { isCoarse, isUnknown } from '#domain/dates/certainty.ts';
import { printedDate } from '#domain/dates/publication.ts';
import { keysIn } from '#domain/search/lexicon/keys-in.ts';
import { type Lexicon, type LexiconData, openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { lexiconOf, nameKey } from '#domain/search/lexicon/build-lexicon.ts';

/** One document of the search index: an article or an event. */
export interface SearchDocument {
  url: string;
  title: string;
  /** The languages of the title and of the passages (BCP 47), only if they are not Indonesian. */
  titleLang?: string;
  lang?: string;
  /** Its passages in order: the sentences of an article with their anchors, or the attribution of an event with the anchor "isi". */
  passages: SearchPassage[];
  /** Keys of its kind, words, names, synonyms, dates and numbers. They are in the index only and are never shown. */
  keys: string[];
  filters: Record<Filter, string[]>;
  /** The ISO day by which results are sorted. */
  day: string;
  /** The line below the title in the list of results. */
  note: string;
}

/** One sentence of an article, or the attribution of an event. */
export interface SearchPassage {
  anchor: string;
  text: string;
  /** The speaker; "" for an event. */
  label: string;
  /** Only if the sentence has several speakers: its parts in order. Joined, their texts are the text of the passage. */
  parts?: { label: string; text: string }[];
}

/** The filters of the search; the names are the query parameters in the address. */
export type Filter = 'jenis' | 'media' | 'bulan' | 'pembicara' | 'tokoh' | 'tempat';

/** The data of the search index. */
export interface SearchData {
  documents: SearchDocument[];
  lexicon: LexiconData;
}

/** Interface texts that the search documents need. */
export interface SearchDocumentWords {
  /** Labels of the speakers that are neither a person nor an organisation (narration, unnamed speaker), by id. */
  speakers: Readonly<Record<string, string>>;
  articleNote: (article: Article) => string;
  eventNote: (event: Event) => string;
}

/** The search data of the archive: one document per article and event, and the lexicon of their texts. */
export function searchData(archive: Archive, urls: Urls, words: SearchDocumentWords): SearchData {
  const { articles, events, names, synonyms } = archive;
  const texts = [
    ...articles.map(({ title, sentences }) => ({ title, body: sentences.map(({ text }) => text).join('\n') })),
    ...events.map(({ title, attribution }) => ({ title: '', body: `${title}. ${attribution}` })),
  ];
  const lexiconData = lexiconOf(texts, names, synonyms);
  const lexicon = openLexicon(lexiconData);
  // A map, because an id can be "constructor", which every object has as a property.
  const speakerNames = new Map([
    ...names.map(({ id, name }) => [id, name] as const),
    ...Object.entries(words.speakers),
  ]);
  const speaker = (id: string): string => speakerNames.get(id) ?? id;
  const mentionedIn = (kind: 'people' | 'places', ids: readonly string[]): string[] =>
    names
      .filter((name) => name.kind === kind && name.mentioned.some(({ article }) => ids.includes(article)))
      .map(({ name }) => name);
  const records = [
    ...articles.map((article): SearchDocument => ({
      url: urls.article(article.id),
      title: article.title,
      ...(article.titleLang === language ? {} : { titleLang: article.titleLang }),
      ...(article.lang === language ? {} : { lang: article.lang }),
      passages: article.sentences.map((sentence) => passageOf(sentence, speaker)),
      keys: [kindKey('artikel'), ...originKeys(article), ...keysOf(textOf(article), lexicon, datesOf(article))],
      filters: {
        jenis: ['artikel'],
        media: [article.outlet.name],
        bulan: [article.day.slice(0, 7)],
        pembicara: [...new Set(article.sentences.flatMap(speakersOf).map(speaker))],
        tokoh: mentionedIn('people', [article.id]),
        tempat: mentionedIn('places', [article.id]),
      },
      day: article.day,
      note: words.articleNote(article),
    })),
    ...events.map((event): SearchDocument => ({
      url: urls.event(event.id),
      title: event.title,
      passages: [{ anchor: 'isi', label: '', text: event.attribution }],
      keys: [kindKey('peristiwa'), ...keysOf(`${event.title}. ${event.attribution}`, lexicon, boundsOf(event))],
      filters: {
        jenis: ['peristiwa'],
        media: [...new Set(event.evidence.map(({ article }) => article.outlet.name))],
        bulan: isUnknown(event.when) ? [] : [event.day.slice(0, 7)],
        pembicara: [...new Set(event.evidence.flatMap(({ parts }) => parts.map((part) => speaker(part.speaker))))],
        tokoh: mentionedIn(
          'people',
          event.evidence.map(({ article }) => article.id),
        ),
        tempat: mentionedIn(
          'places',
          event.evidence.map(({ article }) => article.id),
        ),
      },
      day: event.day,
      note: words.eventNote(event),
    })),
  ];
  const usedKeys = new Set(records.flatMap(({ keys }) => keys));
  // For a key that is not in the index, Pagefind finds every document with a key that begins alike.
  const isUsed = ([, key]: [string, string]): boolean => usedKeys.has(key);
  return {
    documents: records,
    lexicon: {
      ...lexiconData,
      names: lexiconData.names.filter(isUsed),
      synonyms: lexiconData.synonyms.filter(isUsed),
      keys: [...new Set([...lexiconData.keys, ...[...usedKeys].filter(isDateOrNumberKey)])].toSorted(),
    },
  };
}

/** The passage of a sentence. A sentence with one speaker has no parts. */
function passageOf(sentence: Sentence, speaker: (id: string) => string): SearchPassage {
  const { anchor, text, speech } = sentence;
  const parts = partsOf(sentence).map((part) => ({ label: speaker(part.speaker), text: part.text }));
  const label = speaker(speech.speaker);
  return parts.length === 1 ? { anchor, text, label } : { anchor, text, label, parts };
}

/** The keys of an article's outlet and agencies, which its text need not name. */
const originKeys = ({ outlet, source }: Article): string[] =>
  [outlet.id, ...source.agencies.map(({ organisation }) => organisation)].map(nameKey);

const textOf = ({ title, author, sentences }: Article): string =>
  [`${title}.`, ...(author === null ? [] : [`${author}.`]), ...sentences.map(({ text }) => text)].join('\n');

/**
 * The dates that an article prints, resolved to ISO days ("2022-01-10") and months ("2022-01"), and its day of publication if
 * it is known. Expressions without a number, weekday or month ("after the session") are omitted.
 */
export function datesOf({ source, published, outlet }: Article): (string | null)[] {
  const printed = source.dates.flatMap(({ kind, text, precision, earliest }) => {
    if (kind === 'none' || !statesDate.test(text)) return [];
    return precision === 'day' ? [earliest] : precision === 'month' ? [earliest?.slice(0, 7) ?? null] : [];
  });
  return [...printed, printedDate(published, outlet.zone)];
}

/** The bounds of an event, as days, or as years if it is no more precise. A decade or an unknown date has none. */
function boundsOf({ when }: Event): (string | null)[] {
  const bounds = [when.earliest, when.latest];
  if (!isCoarse(when)) return bounds;
  return when.edtf.includes('X') ? [] : bounds.map((day) => day?.slice(0, 4) ?? null);
}

/** Matches a text with a digit, a weekday or a month. */
const statesDate = new RegExp(`\\d|${weekdays}|${monthWords.join('|')}`, 'i');

/**
 * All keys of a text and of its resolved dates, each once, sorted.
 * @param days ISO days or months; null for a date that is not resolved
 */
export function keysOf(text: string, lexicon: Lexicon, days: readonly (string | null)[]): string[] {
  const dates = days.flatMap((day) => (day === null ? [] : keysOfDay(day, lexicon)));
  const keys = [...keysIn(text, lexicon).map(({ key }) => key), ...dates];
  return [...new Set(keys.filter(isKey))].toSorted();
}

/** The keys of a day, a month or a year: of the date, of its month, of its year, and of the month's name. */
function keysOfDay(day: string, { keyOf }: Lexicon): string[] {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined) return [];
  if (month === undefined) return [keyFor(year)];
  const monthKey = keyOf.get(monthWord(month));
  return [
    ...(date === undefined ? [] : dateKeys({ year, month, day: date })),
    ...dateKeys({ year, month }),
    keyFor(year),
    ...(monthKey ? [monthKey] : []),
  ];
}
