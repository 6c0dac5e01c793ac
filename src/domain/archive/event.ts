import { type EventEntry as EventData, type EvidenceEntry as EvidenceData, leadIndex } from '#schema/event.ts';
import type { Article } from './article.ts';
import { type AttributedWords, type Attribution, partsOfQuote } from './attributed-words.ts';
import { isUnknown } from '#domain/dates/certainty.ts';
import { filingDay } from '#domain/dates/dates.ts';
import { type LocatedQuote, locateQuote } from './locate-quote.ts';
import { byId, memoize } from '#domain/memoize.ts';
import { must, withFileContext } from '#domain/must.ts';
import type { Entry } from './content-entries.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** An event, with the sentences that its evidence quotes, and its relations in both directions. */
export interface Event extends Omit<EventData, 'evidence' | 'relations'> {
  id: string;
  /**
   * The filing day: the first day on which it can have happened, or the last if no first is known. If neither is known, it is
   * the filing day of its first report.
   */
  day: string;
  evidence: Evidence[];
  /** The quote that supports the title best: one of `evidence`. */
  lead: Evidence;
  relations: Relation[];
  /** The archivist's note, as Markdown; "" if there is none. */
  note: string;
}

/** A quote that supports an event, with its article and sentence. Its own attribution is that of its first part. */
export interface Evidence extends LocatedQuote, Attribution {
  /** The parts of the quote, in order, at least one. Joined, their texts are the quote. */
  parts: AttributedWords[];
}

/** A relation to another event. The last three types are the inverse of the first three. */
interface Relation {
  type: EventData['relations'][number]['type'] | 'spoken-of-in' | 'has-part' | 'fulfils';
  /** The id of the other event. */
  event: string;
}

const inverseType = { about: 'spoken-of-in', 'part-of': 'has-part', 'fulfilled-by': 'fulfils' } as const;

/**
 * Returns the events, joined with the articles and with each other, sorted by filing day and then by number.
 * @throws {Error} when a quote is not in its article exactly once, or a relation points at an unknown event, with the
 * path of the file
 */
export function joinEvents(events: readonly Entry<EventData>[], articles: readonly Article[]): Event[] {
  const joined = events.map(({ id, file, data, body }) =>
    withFileContext(file, () => {
      const evidence = data.evidence.map((item) => joinEvidence(articles, item));
      const day = eventFilingDay(data.when, evidence);
      const lead = must(evidence[leadIndex(data.evidence)], 'evidence is empty. Add a quote.');
      return { ...data, id, day, evidence, lead, relations: joinRelations(events, id, data), note: body.trim() };
    }),
  );
  return joined.toSorted((a, b) => compareCodeUnits(a.day, b.day) || a.number - b.number);
}

/** Returns the filing day of an event: of its date, or of its first report if the date is unknown. */
function eventFilingDay(when: EventData['when'], evidence: readonly Evidence[]): string {
  if (!isUnknown(when)) return filingDay(when);
  const [first] = evidence.map(({ article }) => article.day).toSorted();
  return must(first, 'evidence is empty. Add a quote.');
}

/**
 * Evidence has the attribution of the words that it quotes. If it states its own speaker, only the agency is the sentence's.
 * A note of its own replaces the notes of the parts.
 */
function joinEvidence(articles: readonly Article[], data: EvidenceData): Evidence {
  const located = locateQuote(articles, data);
  const { sentence } = located;
  const { via: agency, mode: sentenceMode } = sentence.speech;
  const parts =
    data.speaker === undefined
      ? partsOfQuote(sentence, data.quote).map((part) =>
          part.speaker === 'narasi' ? part : { ...part, mode: data.mode ?? part.mode },
        )
      : [{ text: data.quote, speaker: data.speaker, via: agency, mode: data.mode ?? sentenceMode }];
  const { speaker, named, via, mode } = must(parts[0], 'a quote has at least one part');
  const notes = parts.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const note = data.note ?? (notes.length > 0 ? notes.join(' ') : undefined);
  return { ...located, speaker, named, via, mode, note, parts };
}

function joinRelations(events: readonly Entry<EventData>[], id: string, { relations }: EventData): Relation[] {
  for (const { event } of relations)
    must(byId(events).get(event), `unknown event “${event}”. Correct the id, or add content/events/${event}.md.`);
  const inverse = relationsTo(events).get(id) ?? [];
  return [...relations, ...inverse.map(({ type, from }) => ({ type: inverseType[type], event: from }))];
}

/** The relations to each event, by its id. */
const relationsTo = memoize((events: readonly Entry<EventData>[]) =>
  Map.groupBy(
    events.flatMap(({ id, data }) => data.relations.map(({ type, event }) => ({ type, event, from: id }))),
    ({ event }) => event,
  ),
);
