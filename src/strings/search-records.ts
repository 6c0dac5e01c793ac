import { dateInWords, longDay } from '#domain/dates/dates.ts';
import type { SearchDocumentWords } from '#domain/search/index/documents.ts';
import { search } from './search.ts';
import { speech } from './speech.ts';

/** How the search's records say who speaks and what a result is. */
export const recordWords: SearchDocumentWords = {
  speakers: { narasi: speech.narration, 'tak-bernama': speech.unnamed },
  articleNote: ({ outlet, published, day }) =>
    `${outlet.name} · ${published.at === null ? search.undated : longDay(day)}`,
  eventNote: ({ when }) => dateInWords(when),
};
