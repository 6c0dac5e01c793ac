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
  /** The file that the text was extracted from; null if the text is the source. */
  page: Page | null;
  /** The roles that the editor chose, by line. */
  roles: ReadonlyMap<number, Role>;
  /** The day on which the article is added. */
  today: string;
}

/** What a page says about its article in JSON-LD and `<meta>`, or Markdown in its frontmatter. */
export interface PageMetadata {
  title: string | null;
  authors: string[];
  /** A moment or a day, ISO 8601. */
  published: string | null;
  url: string | null;
  siteName: string | null;
}

/** A file with its hash, its extractor, and the roles that the elements of a page give to lines. */
interface Page extends PageMetadata {
  sha256: string;
  extractor: string;
  hints: ReadonlyMap<number, Role>;
}

/** What the archive already has. */
export interface ArchiveFacts {
  names: readonly BookName[];
  /** All ids of articles, published and withdrawn ones included. */
  articles: ReadonlySet<string>;
  period: { earliest: string; latest: string };
}
