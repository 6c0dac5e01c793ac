import { storyParts } from '#domain/archive/story.ts';
import { isUnknown } from '#domain/dates/certainty.ts';
import { filingDay } from '#domain/dates/dates.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { EventEntry } from '#schema/event.ts';
import { type Content, type Item, rowsOf, validItems } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';
import { formsOf, speakersOfQuote } from './matched-rows.ts';

/**
 * Finds each break of these rules: the phases are in the order of the timeline. A phase names an outlet or a speaker of every
 * event that it links to, and no outlet of other events only. Words that it quotes are in a quote of an event that it links
 * to. checkJoins reports events that do not exist.
 */
export function* checkStory(content: Content): Generator<Fault> {
  const events = byId(validItems(content.events));
  let previous: EventItem | undefined;
  for (const { file, key, row } of rowsOf(content.story, 'phases')) {
    const first = events.get(row.from);
    if (previous && first && position(first) <= position(previous)) {
      const problem = `“${row.from}” is not after “${previous.id}” in the timeline`;
      yield keyFault(file, [...key, 'from'], `${problem}. Correct the order of the phases.`);
    }
    previous = first;
    const linked = storyParts(row.story).flatMap(({ event }) => (event === null ? [] : (events.get(event) ?? [])));
    for (const message of storyViolations(content, row.story, linked)) yield keyFault(file, [...key, 'story'], message);
  }
}

/** What is wrong with the text of a phase and what to do. */
function* storyViolations(content: Content, story: string, linked: readonly EventItem[]): Generator<string> {
  const plain = storyParts(story)
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
  const isNamed = (id: string): boolean => formsOf(content, id).some((form) => occurs(plain, form.toLowerCase()));
  for (const event of linked) {
    const speakers = event.data.evidence.flatMap((quote) => speakersOfQuote(content, quote));
    if (![...speakers, ...outletsOf(content, event)].some(isNamed))
      yield `The text names no outlet and no speaker of “${event.id}”. Say who says it, as the event does.`;
  }
  const outlets = linked.flatMap((event) => outletsOf(content, event));
  for (const { id } of content.outlets)
    if (isNamed(id) && !outlets.includes(id))
      yield `The text names the outlet “${id}”, but links to no event with a quote of it. Correct the outlet, or link the event.`;
  const quotes = linked.flatMap(({ data }) => data.evidence.map(({ quote }) => quote.toLowerCase()));
  for (const [quoted, words = ''] of plain.matchAll(/“([^”]+)”/g))
    if (!quotes.some((quote) => quote.includes(words)))
      yield `${quoted} is in no quote of the linked events. Copy the words of a quote, or remove the quotation marks.`;
}

/** Where an event is in the timeline; events of unknown date are first. */
const position = ({ data: { when, number } }: EventItem): string =>
  `${isUnknown(when) ? '' : filingDay(when)} ${String(number).padStart(9, '0')}`;

const outletsOf = (content: Content, { data }: EventItem): string[] =>
  data.evidence.flatMap(({ article }) => byId(content.articles).get(article)?.validValues.outlet ?? []);

type EventItem = Item<EventEntry> & { data: EventEntry };
