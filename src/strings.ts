import { dates } from './strings/dates.ts';
import { notFound } from './strings/not-found.ts';
import { page } from './strings/page.ts';
import { speech } from './strings/speech.ts';

/** Every word of the interface, in Indonesian, by the room it is read in. */
export const strings = { dates, notFound, page, speech } as const;
