/** The part of `@citation-js/core` 0.8 that the tests use; the package has no types of its own. */
declare module '@citation-js/core' {
  /** Reads references in any format that a plugin knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(input: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
