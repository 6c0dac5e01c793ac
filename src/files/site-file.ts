/** A file of the site that is not a page. */
export interface SiteFile {
  /** Relative to the folder of the site: "artikel/banjir/kutipan.bib". */
  path: string;
  /** Makes its content. Text is written in UTF-8. */
  content: () => string | Uint8Array | Promise<string | Uint8Array>;
}
