import type { Event as Facts, Evidence as Use } from '#schema/event.ts';
import type { Mode } from '#schema/speech.ts';
import type { Article } from './article.ts';
import { filingDay } from '#domain/dates/dates.ts';
import { type LocatedQuote, locateQuote } from './locate-quote.ts';
import { must, within } from '#domain/must.ts';
import type { Entry } from './content-entries.ts';

/** An event with its evidence found and its relations read from both sides. */
export interface Event extends Omit<Facts, 'evidence' | 'relations'> {
  id: string;
  /** The day it is filed under: the first it can be, or the last where no first is known. */
  day: string;
  evidence: Evidence[];
  relations: Relation[];
  /** The archivist's note, as Markdown. */
  note: string;
}

/** A sentence as an event uses it: what it says, and who says that. */
export interface Evidence extends LocatedQuote {
  speaker: string;
  /** What the sentence calls the speaker, where that is no name. */
  named: string | undefined;
  via: string | null;
  mode: Mode;
  note: string | undefined;
}

/** How an event stands to another; the last three are the first three read from the other side. */
interface Relation {
  type: Facts['relations'][number]['type'] | 'spoken-of-in' | 'has-part' | 'fulfils';
  event: string;
}

const otherSide = { about: 'spoken-of-in', 'part-of': 'has-part', 'fulfilled-by': 'fulfils' } as const;

/**
 * Join the events with the articles and with each other, by day and then by number.
 * @throws when a quote or a related event is not there
 */
export function joinEvents(events: readonly Entry<Facts>[], articles: readonly Article[]): Event[] {
  const joined = events.map(({ id, file, data, body }) =>
    within(file, () => ({
      ...data,
      id,
      day: filingDay(data.when),
      evidence: data.evidence.map((use) => evidence(articles, use)),
      relations: relations(events, id, data),
      note: body.trim(),
    })),
  );
  return joined.toSorted((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
}

function evidence(articles: readonly Article[], use: Use): Evidence {
  const placed = locateQuote(articles, use);
  const { speech } = placed.sentence;
  if (use.speaker === undefined) {
    const { speaker, named, via, mode, note } = speech;
    return { ...placed, speaker, named, via, mode: use.mode ?? mode, note: use.note ?? note };
  }
  return {
    ...placed,
    speaker: use.speaker,
    named: undefined,
    via: speech.via,
    mode: use.mode ?? speech.mode,
    note: use.note,
  };
}

function relations(events: readonly Entry<Facts>[], id: string, own: Facts): Relation[] {
  for (const { event } of own.relations) {
    must(
      events.find((other) => other.id === event),
      `no event “${event}”`,
    );
  }
  const others = events.flatMap((other) =>
    other.data.relations
      .filter(({ event }) => event === id)
      .map(({ type }) => ({ type: otherSide[type], event: other.id })),
  );
  return [...own.relations, ...others];
}
