import type { WordListStart } from '#domain/search/lexicon/word-list.ts';
import { wordListFiles } from '#domain/search/lexicon/word-list-files.ts';
import type { DocumentTokens, WordData } from './search-data.ts';
import type { SearchRecord } from './record.ts';
import type { SearchDocument } from './documents.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { groupToken, nameToken } from '#domain/search/words/words.ts';

/** The file with which the search page starts. */
export interface SearchStart extends WordListStart {
  /** The name of the file with all records by the id of the engine; null if each record has a file that is named after its id. */
  records: string | null;
}

/** Up to this number of documents, all records are in one file. */
const maxRecordsInOneFile = 80;

/**
 * The JSON files of the search page by name: the start ("kosakata"), the ids of all documents in the order of their days ("urutan"), the
 * parts of the word list, and the records.
 * @param indexed what the engine indexes. For a token that is not in the index, Pagefind returns every document with a token
 *   that begins alike, so names and synonyms without documents are left out.
 * @param documents the documents by the id of the engine
 * @param nameOf returns the name of a file by its content
 */
export function searchFiles(
  data: WordData,
  indexed: readonly DocumentTokens[],
  documents: ReadonlyMap<string, SearchDocument>,
  nameOf: (content: string) => string,
): Map<string, unknown> {
  const tokens = new Set(indexed.flatMap(({ others }) => others));
  const entries = new Set(indexed.flatMap((document) => document.entries));
  const names = data.names.filter(({ id }) => tokens.has(nameToken(id)));
  const lines = [...data.families, ...data.unprinted, ...[...entries].toSorted(), ...names];
  const { files, ...list } = wordListFiles(lines, nameOf);
  const all = Object.fromEntries(Array.from(documents, ([id, document]) => [id, recordOf(document)] as const));
  const allName = documents.size <= maxRecordsInOneFile ? nameOf(JSON.stringify(all)) : null;
  const start: SearchStart = {
    ...list,
    groups: data.groups.filter((group) => tokens.has(groupToken(group.words[0] ?? ''))),
    apart: data.apart,
    records: allName,
  };
  const byDay = [...documents].toSorted(([, a], [, b]) => compareCodeUnits(a.day, b.day));
  const single = Object.entries(all).map(([id, record]) => [id, { [id]: record }] as const);
  const recordFiles = allName === null ? single : [[allName, all] as const];
  return new Map<string, unknown>([
    ['kosakata', start],
    ['urutan', byDay.map(([id]) => id)],
    ...[...files].map(([name, content]) => [`kata/${name}`, content] as const),
    ...recordFiles.map(([name, content]) => [`hasil/${name}`, content] as const),
  ]);
}

/** What the search page shows of a document. */
const recordOf = ({ kind, url, title, titleLang, lang, note, passages }: SearchDocument): SearchRecord => ({
  kind,
  url,
  title,
  titleLang,
  lang,
  note,
  passages,
});
