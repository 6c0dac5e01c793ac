import type { StoryEntry } from '#schema/story.ts';
import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { filingDay } from '#domain/dates/dates.ts';
import { byId } from '#domain/memoize.ts';
import { must } from '#domain/must.ts';
import type { Event } from './event.ts';

/** A phase of what happened. */
export interface Phase {
  title: string;
  /** The id of its first event in the order of the timeline. */
  from: string;
  /** The words of its story, some of them linked to events. */
  parts: StoryPart[];
  /** The days of the linked events; null if none is known. */
  when: PhaseDate | null;
}

/** A date from the first possible day of some events to the last. */
interface PhaseDate {
  edtf: string;
  earliest: string;
  latest: string;
  /** True if all events were on this one day, for certain. */
  known: boolean;
}

/**
 * Returns the phases of a story.
 * @throws {Error} when it links to an event that does not exist
 */
export const joinStory = ({ phases }: StoryEntry, events: readonly Event[]): Phase[] =>
  phases.map(({ title, from, story }) => {
    const parts = storyParts(story);
    const eventOf = (id: string): Event =>
      must(
        byId(events).get(id),
        `content/story.yaml: unknown event “${id}”. Correct the id, or add content/events/${id}.md.`,
      );
    eventOf(from); // throws if there is no such event
    return { title, from, parts, when: dateOf(parts.flatMap(({ event }) => (event === null ? [] : eventOf(event)))) };
  });

function dateOf(events: readonly Event[]): PhaseDate | null {
  const dates = events.map(({ when }) => when).filter((when) => !isUnknown(when));
  const earliest = dates.map(filingDay).toSorted()[0];
  const latest = dates
    .map((when) => when.latest ?? filingDay(when))
    .toSorted()
    .at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const ends = [...new Set([earliest, latest])];
  const approximate = dates.some((when) => certainty(when).approximate);
  return {
    edtf: ends.map((day) => (approximate ? `${day}~` : day)).join('/'),
    earliest,
    latest,
    known: ends.length === 1 && dates.every((when) => certainty(when).certain),
  };
}

/** Words of a story, with the id of the event that they link to; null if they are no link. */
interface StoryPart {
  text: string;
  event: string | null;
}

/**
 * Returns the parts of the text of a story, in order.
 * @example storyParts('Menurut Warta, [banjir](banjir-besar) surut.')
 * // [{ text: 'Menurut Warta, ', event: null }, { text: 'banjir', event: 'banjir-besar' }, { text: ' surut.', event: null }]
 */
export const storyParts = (story: string): StoryPart[] =>
  story
    .split(/(\[[^\]]*\]\([^)]*\))/)
    .filter(Boolean)
    .map((part) => {
      const [, words, event] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
      return words === undefined || event === undefined ? { text: part, event: null } : { text: words, event };
    });
