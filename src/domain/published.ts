import { publishedRecord } from '#schema/published.ts';
import { type RecordKind, recordKinds } from '#schema/records.ts';

/** The list of published records, below `content/`. The build writes it; nobody types it. */
export const publishedFile = 'published.txt';

/** The day on which each record was first published, by kind and id; withdrawn records included. */
export type Published = Record<RecordKind, ReadonlyMap<string, string>>;

/** One line of the list. */
export interface PublishedRecord {
  kind: RecordKind;
  id: string;
  /** The day on which it was first published: "2022-01-31". */
  since: string;
  /** From 1. */
  line: number;
}

/**
 * Reads the list, in whatever order it is; a line that is not a record is a fault.
 * @example parsePublished('events/banjir 2022-01-31\n').records
 * // [{ kind: 'events', id: 'banjir', since: '2022-01-31', line: 1 }]
 */
export function parsePublished(text: string): { records: PublishedRecord[]; faults: LineFault[] } {
  const records: PublishedRecord[] = [];
  const faults: LineFault[] = [];
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [index, content] of lines.entries()) {
    const [, kind, id, since] = /^([^/ ]*)\/([^/ ]*) ([^ ]*)$/.exec(content) ?? [];
    const { data } = publishedRecord.safeParse({ kind, id, since });
    if (data) records.push({ ...data, line: index + 1 });
    else
      faults.push({
        line: index + 1,
        message: `expected kind/id and a day, as “events/banjir 2022-01-31”, found “${content}”; restore this line from git, or delete it and run npm run build -- --release.`,
      });
  }
  return { records, faults };
}

/**
 * Reads the list.
 * @throws {Error} naming the first line that is not a record
 */
export function publishedRecords(text: string): PublishedRecord[] {
  const { records, faults } = parsePublished(text);
  for (const { line, message } of faults) throw new Error(`content/${publishedFile}:${line}: ${message}`);
  return records;
}

/**
 * When each record was first published. One that the list lacks is published with this edition; of a record that the list
 * has twice, the earlier day counts.
 * @param list the lines of the list, in any order
 * @param idsOf the ids of the records of a kind that have a file
 * @param edition the day of the edition
 */
export function publishedDays(
  list: readonly PublishedRecord[],
  idsOf: (kind: RecordKind) => readonly string[],
  edition: string,
): Published {
  const days = recordKinds.map((kind) => {
    const listed = list.filter((record) => record.kind === kind).toSorted((a, b) => (a.since < b.since ? 1 : -1));
    const unlisted = idsOf(kind).map((id) => [id, edition] as const);
    return [kind, new Map([...unlisted, ...listed.map(({ id, since }) => [id, since] as const)])];
  });
  return Object.fromEntries(days) as Published;
}

/** The list as a file: one record a line, sorted by code units as `LC_ALL=C sort` does. */
export const formatPublished = (published: Published): string =>
  recordKinds
    .flatMap((kind) => Array.from(published[kind], ([id, since]) => `${kind}/${id} ${since}\n`))
    .toSorted()
    .join('');

interface LineFault {
  line: number;
  message: string;
}
