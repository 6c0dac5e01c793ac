import type { Archive } from '#domain/archive/archive.ts';
import { certainty } from '#domain/dates/certainty.ts';
import { dateInWords, dayStart, shiftDay, utc } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { lastModified } from '#domain/archive/modified.ts';
import { formatAttribution, type SpeechWords } from '#domain/speech/format-attribution.ts';
import type { Urls } from '#domain/urls.ts';

/** Words for a calendar's entries. */
export interface CalendarWords {
  kind: Record<Event['kind'], string>;
  when: string;
  basis: string;
  attribution: string;
}

/**
 * The events as iCalendar (RFC 5545): whole days, never hours; a range covers all days it can be. A date that is not sure
 * is tentative and says so in its title; where one end is open the entry stands on the end that is known.
 */
export function icalendar(archive: Archive, urls: Urls, words: CalendarWords, speech: SpeechWords): string {
  const { about, events } = archive;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(about.title)}//ID`,
    'CALSCALE:GREGORIAN',
    `NAME:${escape(about.title)}`,
    `X-WR-CALNAME:${escape(about.title)}`,
    `SOURCE;VALUE=URI:${urls.data('events.ics')}`,
    ...events.flatMap((event) => entry(event, archive, urls, words, speech)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entry(event: Event, archive: Archive, urls: Urls, words: CalendarWords, speech: SpeechWords): string[] {
  const { when } = event;
  const first = when.earliest ?? event.day;
  const last = when.latest ?? event.day;
  const { sure } = certainty(when);
  const stamp = utc(dayStart(lastModified(archive, 'events', event.id), archive.about.zone));
  const description = [
    `${words.when}: ${dateInWords(when)} (EDTF ${when.edtf})`,
    `${words.basis}: ${when.because}`,
    `${words.attribution}: ${event.attribution}`,
    ...event.evidence.map((use) => {
      const { quote, article, sentence } = use;
      return `“${quote}” — ${formatAttribution(use, archive.names, speech)}; ${article.outlet.name}, ${urls.sentence(sentence)}`;
    }),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${new URL(urls.home).hostname}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${shiftDay(last, 1).replaceAll('-', '')}`,
    `SUMMARY:${escape(sure ? event.title : `${event.title} (${dateInWords(when)})`)}`,
    `DESCRIPTION:${escape(description.join('\n'))}`,
    `STATUS:${sure ? 'CONFIRMED' : 'TENTATIVE'}`,
    `CATEGORIES:${escape(words.kind[event.kind])}`,
    `URL:${urls.event(event.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** TEXT of RFC 5545, 3.3.11. */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

/** Content lines of at most 75 octets (RFC 5545, 3.1), never cut inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    const full = octets + size > 75;
    folded += full ? `\r\n ${character}` : character;
    octets = full ? 1 + size : octets + size;
  }
  return folded;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
