import type { Fault } from '#domain/fault.ts';
import type { Event } from '#schema/event.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';

/** No event is about itself, part of itself or fulfilled by itself, neither at once nor by way of others. */
export function checkRelations({ events }: Content): Fault[] {
  return events.flatMap(({ id, file, parts: { relations = [] } }) =>
    relations.flatMap(({ type, event }, index) => {
      const way = wayBack(events, type, event, id);
      if (!way) return [];
      const round = [id, ...way].map((step) => `“${step}”`).join(` ${type} `);
      const message =
        event === id
          ? `an event cannot be ${type} itself; name the other event.`
          : `this goes round: ${round}; take one of these relations out.`;
      return [{ file, at: { key: ['relations', index, 'event'] }, message }];
    }),
  );
}

/** The events from one to another by relations of one type, both named; null when none lead there. */
function wayBack(events: readonly Item<Event>[], type: Type, from: string, to: string): string[] | null {
  const ways = [[from]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? '';
    if (last === to) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    const next = byId(events).get(last)?.parts.relations ?? [];
    ways.push(...next.filter((relation) => relation.type === type).map(({ event }) => [...way, event]));
  }
  return null;
}

type Type = Event['relations'][number]['type'];
