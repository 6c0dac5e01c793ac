import type { Archive } from '#domain/archive/archive.ts';
import { certainty } from '#domain/dates/certainty.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { dayStart, icalendarUtc, shiftDay } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { firstPublished, lastModified } from '#domain/archive/modified.ts';
import { formatAttribution, type SpeechWords } from '#domain/speech/format-attribution.ts';
import type { Urls } from '#domain/urls.ts';

/** The interface texts of the calendar. */
export interface IcalendarWords {
  kind: Record<Event['kind'], string>;
  when: string;
  basis: string;
  attribution: string;
}

/**
 * Returns the events as an iCalendar file (RFC 5545). Each event covers all its possible days, without times of day; if one
 * bound is open, it covers the known bound. A date that is not certain has the status TENTATIVE and is named in the title.
 */
export function icalendar(archive: Archive, urls: Urls, words: IcalendarWords, speech: SpeechWords): string {
  const { about, events } = archive;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(about.title)}//ID`,
    'CALSCALE:GREGORIAN',
    `NAME:${escape(about.title)}`,
    `X-WR-CALNAME:${escape(about.title)}`,
    `SOURCE;VALUE=URI:${urls.data('events.ics')}`,
    ...events.flatMap((event) => eventLines(event, archive, urls, words, speech)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: Event, archive: Archive, urls: Urls, words: IcalendarWords, speech: SpeechWords): string[] {
  const { when } = event;
  const first = when.earliest ?? event.day;
  const last = when.latest ?? event.day;
  const { certain } = certainty(when);
  const stamp = icalendarUtc(dayStart(lastModified(archive, 'events', event.id), archive.about.zone));
  const description = [
    `${words.when}: ${dateInWords(when)} (EDTF ${when.edtf})`,
    `${words.basis}: ${when.because}`,
    `${words.attribution}: ${event.attribution}`,
    ...event.evidence.map((item) => {
      const { quote, article, sentence } = item;
      return `“${quote}” — ${formatAttribution(item, speech)}; ${article.outlet.name}, ${urls.sentence(sentence)}`;
    }),
  ];
  return [
    'BEGIN:VEVENT',
    // The UID does not contain the host, so that a moved site does not double the events of a subscriber.
    `UID:${firstPublished(archive, 'events', event.id)}-${event.id}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${shiftDay(last, 1).replaceAll('-', '')}`,
    `SUMMARY:${escape(certain ? event.title : `${event.title} · ${dateInWords(when)}`)}`,
    `DESCRIPTION:${escape(description.join('\n'))}`,
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    `CATEGORIES:${escape(words.kind[event.kind])}`,
    `URL:${urls.event(event.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Escapes a TEXT value (RFC 5545, 3.3.11). */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

const encoder = new TextEncoder();

/** Folds a content line into lines of at most 75 octets (RFC 5545, 3.1) without splitting a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    const isFull = octets + size > 75;
    folded += isFull ? `\r\n ${character}` : character;
    octets = isFull ? 1 + size : octets + size;
  }
  return folded;
}
