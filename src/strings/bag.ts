import type { ReadableCopyWords } from '#domain/bag/readable-copy.ts';
import { plainDay } from '#domain/dates/dates.ts';
import { about } from './about.ts';
import { data } from './data.ts';
import { feed } from './feed.ts';

const { method, unknown, rights, contact } = about;
const { supplied, unprinted } = feed;

/** Words around the texts in the copy that is carried away: few are its own. */
export const bag = {
  articles: 'Artikel',
  events: 'Peristiwa',
  method,
  unknown,
  rights,
  contact,
  supplied,
  received: 'Teks seperti diterima',
  edition: (number: number, day: string) => `Edisi ${number}, ${plainDay(day)}.`,
  unprinted,
  kind: data.kind,
} as const satisfies ReadableCopyWords;
