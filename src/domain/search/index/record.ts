/** The kinds of search documents, as in the query parameter `jenis`. */
export const documentKinds = ['artikel', 'peristiwa', 'perbandingan'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What the search page shows of a document. */
export interface SearchRecord {
  kind: DocumentKind;
  url: string;
  title: string;
  /** The languages of the title and of the passages (BCP 47), only if they are not Indonesian. */
  titleLang?: string | undefined;
  lang?: string | undefined;
  /** The line below the title: outlet and date. */
  note: string;
  /** The sentences of an article; none for an event or a comparison. */
  passages: SearchPassage[];
}

/** One sentence of an article. */
export interface SearchPassage {
  anchor: string;
  text: string;
  /** The speaker. */
  label: string;
  /** Only if the text has several speakers: its parts in order. Joined, their texts are the text of the passage. */
  parts?: { label: string; text: string }[];
  dates?: PlacedDate[];
}

/** A resolved date: its position in the text (UTF-16 offsets, end exclusive), its first and last day. */
export type PlacedDate = [start: number, end: number, from: string, to: string];
