import { calendar } from './strings/calendar.ts';
import { dates } from './strings/dates.ts';
import { event } from './strings/event.ts';
import { notFound } from './strings/not-found.ts';
import { page } from './strings/page.ts';
import { speech } from './strings/speech.ts';
import { timeline } from './strings/timeline.ts';

/** Every word of the interface, in Indonesian, by the room it is read in. */
export const strings = { calendar, dates, event, notFound, page, speech, timeline } as const;
