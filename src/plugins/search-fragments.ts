import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchDocument } from '#domain/search/index/documents.ts';

/** What the engine's files begin with. */
const signature = 'pagefind_dcd';

/** What a result shows of its record. */
export const shown = ({ url, title, note, passages }: Shown): Shown => ({ url, title, note, passages });

/**
 * A file of the engine's records with what a result shows in place of what the engine kept: the text for its excerpts, its
 * headings, the keys and the filters, none of which travels.
 * @throws when it holds a record that is not given
 */
export function shownOnly(fragment: Uint8Array, records: readonly Shown[]): Uint8Array {
  const json = gunzipSync(fragment).toString('utf8').slice(signature.length);
  const kept = JSON.parse(json) as Kept | Record<string, Kept>;
  const made = 'url' in kept ? show(kept as Kept, records) : mapValues(kept, (one) => show(one, records));
  return gzipSync(signature + JSON.stringify(made), { level: 9 });
}

function show({ url }: Kept, records: readonly Shown[]) {
  const record = records.find((one) => one.url === url);
  if (!record) throw new Error(`${url} is in the search index and is no record.`);
  // The engine looks for the first three.
  return { content: '', anchors: [], meta: {}, ...shown(record) };
}

const mapValues = <From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));

type Shown = Pick<SearchDocument, 'url' | 'title' | 'note' | 'passages'>;

/** A record as the engine keeps it. */
interface Kept {
  url: string;
}
