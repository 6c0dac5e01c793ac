import type { Role } from '#schema/source.ts';
import type { BookName } from './names/name-book.ts';

/** A text to import, and what is given or known about it. */
export interface ImportInput {
  /** The text that becomes the source. */
  text: string;
  /** The name of the file as received. */
  name: string;
  sha256: string;
  outlet: { id: string; name: string; zone: string; forms: readonly string[] };
  url: string | null;
  /** False if the address is only found in the text. */
  urlSure?: boolean;
  id: string | null;
  /** The day or the moment of publication that the editor gives. */
  published: string | null;
  /** What the saved page says in its metadata; null for a text. */
  page: PageFacts | null;
  /** The roles that the editor chose, by line. */
  roles: ReadonlyMap<number, Role>;
  /** The day on which the article is added. */
  today: string;
}

/** What a saved page says about its article besides the text. */
interface PageFacts {
  sha256: string;
  extractor: string;
  title: string | null;
  authors: string[];
  published: string | null;
  /** The roles that its elements give to lines. */
  hints: ReadonlyMap<number, Role>;
}

/** What the archive already has. */
export interface ArchiveFacts {
  names: readonly BookName[];
  /** All ids of articles, published and withdrawn ones included. */
  articles: ReadonlySet<string>;
  period: { earliest: string; latest: string };
}
