import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import type { Urls } from '#domain/urls.ts';
import { dateKeys, months, monthWord, weekdays } from '#domain/search/words/dates.ts';
import { isFigure, isKey, keyFor, kindKey } from '#domain/search/words/key.ts';
import { keysIn } from '#domain/search/lexicon/keys-in.ts';
import { type Lexicon, type LexiconData, openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { lexiconOf, nameKey } from '#domain/search/lexicon/vocabulary.ts';

/** One thing that the search can find, as the engine takes it in. */
export interface SearchDocument {
  url: string;
  title: string;
  /** What stands in it, in order; an article's sentences by their anchors. */
  passages: { anchor: string; label: string; text: string }[];
  /** Keys of its words, names, synonyms, dates and numbers; only the index sees them. */
  keys: string[];
  filters: Record<Filter, string[]>;
  /** The day it is ordered by. */
  day: string;
  /** What the result list says below its title. */
  note: string;
}

/** What results can be narrowed down by; the names are those in the address. */
export type Filter = 'jenis' | 'media' | 'bulan' | 'pembicara' | 'tokoh' | 'tempat';

/** Everything the index is made from. */
export interface SearchData {
  records: SearchDocument[];
  lexicon: LexiconData;
}

/** Words that the records need and the archive does not have. */
export interface SearchDocumentWords {
  /** Where no person or organisation speaks: the report itself, or somebody unnamed. */
  speakers: Readonly<Record<string, string>>;
  articleNote: (article: Article) => string;
  eventNote: (event: Event) => string;
}

/** What the archive gives the index: a record for each article and event, and the words they are made of. */
export function searchData(archive: Archive, urls: Urls, words: SearchDocumentWords): SearchData {
  const { articles, events, names, synonyms } = archive;
  const texts = [
    ...articles.map(({ title, sentences }) => ({ title, body: sentences.map(({ text }) => text).join('\n') })),
    ...events.map(({ title, attribution }) => ({ title: '', body: `${title}. ${attribution}` })),
  ];
  const drawn = lexiconOf(texts, names, synonyms);
  const lexicon = openLexicon(drawn);
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const speaker = (id: string): string => words.speakers[id] ?? nameOf.get(id) ?? id;
  const bearing = (kind: 'people' | 'places', ids: readonly string[]): string[] =>
    names
      .filter((name) => name.kind === kind && name.mentioned.some(({ article }) => ids.includes(article)))
      .map(({ name }) => name);
  const records = [
    ...articles.map((article): SearchDocument => ({
      url: urls.article(article.id),
      title: article.title,
      passages: article.sentences.map(({ anchor, text, speech }) => ({ anchor, label: speaker(speech.speaker), text })),
      keys: [kindKey('artikel'), ...originsOf(article), ...keysOf(textOf(article), lexicon, datesOf(article))],
      filters: {
        jenis: ['artikel'],
        media: [article.outlet.name],
        bulan: [article.day.slice(0, 7)],
        pembicara: [...new Set(article.sentences.map(({ speech }) => speaker(speech.speaker)))],
        tokoh: bearing('people', [article.id]),
        tempat: bearing('places', [article.id]),
      },
      day: article.day,
      note: words.articleNote(article),
    })),
    ...events.map((event): SearchDocument => ({
      url: urls.event(event.id),
      title: event.title,
      passages: [{ anchor: 'isi', label: '', text: event.attribution }],
      keys: [
        kindKey('peristiwa'),
        ...keysOf(`${event.title}. ${event.attribution}`, lexicon, [event.when.earliest, event.when.latest]),
      ],
      filters: {
        jenis: ['peristiwa'],
        media: [...new Set(event.evidence.map(({ article }) => article.outlet.name))],
        bulan: [event.day.slice(0, 7)],
        pembicara: [...new Set(event.evidence.map((use) => speaker(use.speaker)))],
        tokoh: bearing(
          'people',
          event.evidence.map(({ article }) => article.id),
        ),
        tempat: bearing(
          'places',
          event.evidence.map(({ article }) => article.id),
        ),
      },
      day: event.day,
      note: words.eventNote(event),
    })),
  ];
  const borne = new Set(records.flatMap(({ keys }) => keys));
  // The engine takes a key that it does not know for the beginning of others, and finds them all.
  const findable = ([, key]: [string, string]): boolean => borne.has(key);
  return {
    records,
    lexicon: {
      ...drawn,
      names: drawn.names.filter(findable),
      synonyms: drawn.synonyms.filter(findable),
      keys: [...new Set([...drawn.keys, ...[...borne].filter(isFigure)])].toSorted(),
    },
  };
}

/** Where an article comes from: its outlet, and the agencies behind it, which need not be printed in its text. */
const originsOf = ({ outlet, source }: Article): string[] =>
  [outlet.id, ...source.agencies.map(({ organisation }) => organisation)].map(nameKey);

const textOf = ({ title, author, sentences }: Article): string =>
  [`${title}.`, `${author ?? ''}.`, ...sentences.map(({ text }) => text)].join('\n');

/** The days and months that an article prints, resolved: its dates in words or figures, and its day of publication. */
export function datesOf({ source, published }: Article): (string | null)[] {
  const printed = source.dates.flatMap(({ kind, text, precision, earliest }) => {
    if (kind === 'none' || !says.test(text)) return [];
    return precision === 'day' ? [earliest] : precision === 'month' ? [earliest?.slice(0, 7) ?? null] : [];
  });
  return [...printed, ...(published.at === null ? [] : [published.earliest])];
}

/** A figure, or the name of a day or a month: more than "after the session". */
const says = new RegExp(`\\d|${weekdays}|${months.join('|')}`, 'i');

/** All keys of a text and of the days it is known to name, each once, in order. */
export function keysOf(text: string, lexicon: Lexicon, days: readonly (string | null)[]): string[] {
  const dates = days.flatMap((day) => (day === null ? [] : keysOfDay(day, lexicon)));
  const keys = [...keysIn(text, lexicon).map(({ key }) => key), ...dates];
  return [...new Set(keys.filter(isKey))].toSorted();
}

/** A day or a month is found by itself, by its month, and by the month's name and the year alone. */
function keysOfDay(day: string, { keyOf }: Lexicon): string[] {
  const [year = 0, month = 0, date] = day.split('-').map(Number);
  const named = keyOf.get(monthWord(month));
  return [
    ...(date === undefined ? [] : dateKeys({ year, month, day: date })),
    ...dateKeys({ year, month }),
    keyFor(year),
    ...(named ? [named] : []),
  ];
}
