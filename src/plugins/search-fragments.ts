import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchDocument } from '#domain/search/index/documents.ts';

/** The first characters of Pagefind's uncompressed files. */
const signature = 'pagefind_dcd';

/** The fields of a search document that a result displays. */
export const displayedFields = ({ url, title, titleLang, lang, note, passages }: DisplayedFields): DisplayedFields => ({
  url,
  title,
  ...(titleLang === undefined ? {} : { titleLang }),
  ...(lang === undefined ? {} : { lang }),
  note,
  passages,
});

/**
 * A Pagefind fragment with only the fields that a result displays. Pagefind's own fields (the text for excerpts, headings,
 * keys, filters) are removed to save bytes.
 * @param fragment a gzipped fragment file with one document, or with several by id
 * @throws {Error} when it has a document that is not in `documents`
 */
export function withDisplayedFieldsOnly(fragment: Uint8Array, documents: readonly DisplayedFields[]): Uint8Array {
  const json = gunzipSync(fragment).toString('utf8').slice(signature.length);
  const data = JSON.parse(json) as PagefindData | Record<string, PagefindData>;
  const displayed =
    'url' in data ? display(data as PagefindData, documents) : mapValues(data, (one) => display(one, documents));
  return gzipSync(signature + JSON.stringify(displayed), { level: 9 });
}

function display({ url }: PagefindData, documents: readonly DisplayedFields[]) {
  const document = documents.find((one) => one.url === url);
  if (!document)
    throw new Error(`${url} is in the search index but not in the search data. Delete dist/ and build the site again.`);
  // Pagefind requires the first three fields.
  return { content: '', anchors: [], meta: {}, ...displayedFields(document) };
}

const mapValues = <From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));

type DisplayedFields = Pick<SearchDocument, 'url' | 'title' | 'titleLang' | 'lang' | 'note' | 'passages'>;

/** One document in Pagefind's fragment; its other fields are not used. */
interface PagefindData {
  url: string;
}
