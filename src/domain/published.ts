import { type PublishedEntry, publishedRecord } from '#schema/history.ts';
import { type RecordKind, recordKinds } from '#schema/records.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { type Fault, lineFault } from './fault.ts';

/** The path in `content/` of the list of published records. `npm run build -- --release` writes it; do not edit it. */
export const publishedFile = 'published.txt';

/** The day on which each record was first published ("2022-01-31"), by kind and id. Includes withdrawn records. */
export type FirstPublishedDays = Record<RecordKind, ReadonlyMap<string, string>>;

/** One line of the published list. */
export interface PublishedRecord extends PublishedEntry {
  /** From 1. */
  line: number;
}

/**
 * Returns the records of the published list in the order of its lines, and a fault for each malformed line.
 * @param text the text of `content/published.txt`
 * @example parsePublished('events/banjir 2022-01-31\n').records
 * // [{ kind: 'events', id: 'banjir', since: '2022-01-31', line: 1 }]
 */
export function parsePublished(text: string): { records: PublishedRecord[]; faults: Fault[] } {
  const records: PublishedRecord[] = [];
  const faults: Fault[] = [];
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [index, content] of lines.entries()) {
    const [, kind, id, since] = /^([^/ ]*)\/([^/ ]*) ([^ ]*)$/.exec(content) ?? [];
    const { data } = publishedRecord.safeParse({ kind, id, since });
    const message = `expected kind/id and a day, as “events/banjir 2022-01-31”, found “${content}”. Restore this line from git, or delete it and run npm run build -- --release.`;
    if (data) records.push({ ...data, line: index + 1 });
    else faults.push(lineFault(`content/${publishedFile}`, message, index + 1));
  }
  return { records, faults };
}

/**
 * Returns the day on which each record was first published. A record that is not in the list is published on the day of
 * this edition. For a record that is in the list twice, the earlier day counts.
 * @param list the records of the list, in any order
 * @param idsOf returns the ids of all files of a kind
 * @param edition the day of the edition: "2022-02-02"
 */
export function firstPublishedDays(
  list: readonly PublishedRecord[],
  idsOf: (kind: RecordKind) => readonly string[],
  edition: string,
): FirstPublishedDays {
  const days = recordKinds.map((kind) => {
    const listed = list.filter((record) => record.kind === kind).toSorted((a, b) => compareCodeUnits(b.since, a.since));
    const unlisted = idsOf(kind).map((id) => [id, edition] as const);
    return [kind, new Map([...unlisted, ...listed.map(({ id, since }) => [id, since] as const)])];
  });
  return Object.fromEntries(days) as FirstPublishedDays;
}

/**
 * Returns the text of the published list: one record a line, sorted by code units as `LC_ALL=C sort` does.
 * @example 'articles/a 2022-01-31\nevents/b 2022-01-31\n'
 */
export const formatPublished = (published: FirstPublishedDays): string =>
  recordKinds
    .flatMap((kind) => Array.from(published[kind], ([id, since]) => `${kind}/${id} ${since}\n`))
    .toSorted()
    .join('');
