/** A file of the site that is not a page. */
export interface SiteFile {
  /** Relative to the folder of the site: "artikel/banjir/kutipan.bib". */
  path: string;
  /** Makes its content. Text is written in UTF-8. */
  content: () => Content | Promise<Content>;
}

/** Text, bytes, or the parts of a large file in their order. */
export type Content = string | Uint8Array | Uint8Array[];
