import { type Fault, keyFault } from '#domain/fault.ts';
import { must } from '#domain/must.ts';
import type { EventEntry } from '#schema/event.ts';
import type { Content, Item } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of this rule: no event is related to itself, directly or through other events, by relations of one type.
 */
export function* checkRelations({ events }: Content): Generator<Fault> {
  for (const { id, file, validValues } of events)
    for (const [index, { type, event }] of (validValues.relations ?? []).entries()) {
      const path = findPath(events, type, event, id);
      if (!path) continue;
      const cycle = [id, ...path].map((step) => `“${step}”`).join(` ${type} `);
      const message =
        event === id
          ? `An event cannot be ${type} itself. Write the id of the other event.`
          : `These relations form a cycle: ${cycle}. Remove one of them.`;
      yield keyFault(file, ['relations', index, 'event'], message);
    }
}

/** The shortest path between two events by relations of one type, with both ends; null when there is none. */
function findPath(events: readonly Item<EventEntry>[], type: Type, from: string, to: string): string[] | null {
  const paths = [[from]];
  const visited = new Set<string>();
  for (const path of paths) {
    const last = must(path.at(-1), 'a path has at least its first event');
    if (last === to) return path;
    if (visited.has(last)) continue;
    visited.add(last);
    const next = byId(events).get(last)?.validValues.relations ?? [];
    paths.push(...next.filter((relation) => relation.type === type).map(({ event }) => [...path, event]));
  }
  return null;
}

type Type = EventEntry['relations'][number]['type'];
