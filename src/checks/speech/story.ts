import { storyParts } from '#domain/archive/story-parts.ts';
import { isUnknown } from '#domain/dates/certainty.ts';
import { filingDay } from '#domain/dates/dates.ts';
import type { Fault, KeyPath } from '#domain/fault.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { EventEntry } from '#schema/event.ts';
import { type Content, type Item, validItems } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';
import { speakersOfQuote } from './quote-speakers.ts';

/**
 * Returns a fault for each break of these rules: the phases are in the order of the timeline. A phase names an outlet or a
 * speaker of every event that it links to, and no outlet of other events only. Words that it quotes are in a quote of an event
 * that it links to. checkJoins reports events that do not exist.
 */
export function checkStory(content: Content): Fault[] {
  const events = byId(validItems(content.events));
  return content.story.flatMap(({ file, validValues: { phases = [] } }) =>
    phases.flatMap(({ from, story }, index): Fault[] => {
      const fault = (key: KeyPath, message: string): Fault => ({
        file,
        at: { key: ['phases', index, ...key] },
        message,
      });
      const previous = events.get(phases[index - 1]?.from ?? '');
      const first = events.get(from);
      const linked = storyParts(story).flatMap(({ event }) => (event === null ? [] : (events.get(event) ?? [])));
      return [
        ...(previous && first && position(first) <= position(previous)
          ? [
              fault(
                ['from'],
                `“${from}” is not after “${previous.id}” in the timeline. Correct the order of the phases.`,
              ),
            ]
          : []),
        ...storyViolations(content, story, linked).map((message) => fault(['story'], message)),
      ];
    }),
  );
}

/** What is wrong with the text of a phase and what to do. */
function storyViolations(content: Content, story: string, linked: readonly EventItem[]): string[] {
  const plain = storyParts(story)
    .map(({ text }) => text)
    .join('')
    .toLowerCase();
  const isNamed = (id: string): boolean => formsOf(content, id).some((form) => occurs(plain, form.toLowerCase()));
  const outlets = linked.map((event) => outletsOf(content, event));
  const unattributed = linked.filter((event, index) => {
    const speakers = event.data.evidence.flatMap((quote) => speakersOfQuote(content, quote));
    return ![...speakers, ...(outlets[index] ?? [])].some(isNamed);
  });
  const strangers = content.outlets.filter(({ id }) => isNamed(id) && !outlets.flat().includes(id));
  const quotes = linked.flatMap(({ data }) => data.evidence.map(({ quote }) => quote.toLowerCase()));
  const invented = [...plain.matchAll(/“([^”]+)”/g)].filter(
    ([, words = '']) => !quotes.some((quote) => quote.includes(words)),
  );
  return [
    ...unattributed.map(
      ({ id }) => `The text names no outlet and no speaker of “${id}”. Say who says it, as the event does.`,
    ),
    ...strangers.map(
      ({ id }) =>
        `The text names the outlet “${id}”, but links to no event with a quote of it. Correct the outlet, or link the event.`,
    ),
    ...invented.map(
      ([words]) =>
        `${words} is in no quote of the linked events. Copy the words of a quote, or remove the quotation marks.`,
    ),
  ];
}

/** Where an event is in the timeline; events of unknown date are first. */
const position = ({ data: { when, number } }: EventItem): string =>
  `${isUnknown(when) ? '' : filingDay(when)} ${String(number).padStart(9, '0')}`;

const outletsOf = (content: Content, { data }: EventItem): string[] =>
  data.evidence.flatMap(({ article }) => byId(content.articles).get(article)?.validValues.outlet ?? []);

/** The name and the printed spellings of an outlet, a person or an organisation. */
const formsOf = (content: Content, id: string): string[] =>
  [content.outlets, content.people, content.organisations].flatMap((items) => {
    const { name = '', printed = [] } =
      byId<Item<{ name: string; printed: string[] }>>(items).get(id)?.validValues ?? {};
    return [name, ...printed];
  });

type EventItem = Item<EventEntry> & { data: EventEntry };
