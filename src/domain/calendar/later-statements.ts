import { isUnknown } from '#domain/dates/certainty.ts';
import type { Event } from '#domain/archive/event.ts';

/** A statement with events that it is about. */
export interface StatementAbout {
  statement: Event;
  about: Event[];
}

/**
 * Returns the statements about events of another year or month, once for each such year ("2022") and month ("2022-01"), with
 * those of the events that are filed in it.
 */
export function laterStatements(events: readonly Event[]): (StatementAbout & { period: string })[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events
    .filter(({ kind, when }) => kind === 'statement' && !isUnknown(when))
    .flatMap((statement) => {
      const about = statement.relations.flatMap(({ type, event }) => (type === 'about' ? (byId.get(event) ?? []) : []));
      const dated = about.filter(({ when }) => !isUnknown(when));
      return [4, 7].flatMap((length) =>
        [...Map.groupBy(dated, ({ day }) => day.slice(0, length))]
          .filter(([period]) => !statement.day.startsWith(period))
          .map(([period, own]) => ({ period, statement, about: own })),
      );
    });
}
