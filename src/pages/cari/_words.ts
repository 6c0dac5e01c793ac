import { longDay, dateInWords } from '../../domain/dates.ts';
import type { RecordWords } from '../../domain/search/records.ts';
import { strings } from '../../strings.ts';

/** How the search records say who speaks and what a result is. */
export const recordWords: RecordWords = {
  speakers: { narasi: strings.speech.narration, 'tak-bernama': strings.speech.unnamed },
  articleNote: ({ outlet, published, day }) =>
    `${outlet.name} · ${published.at === null ? strings.search.undated : longDay(day)}`,
  eventNote: ({ when }) => dateInWords(when),
};
