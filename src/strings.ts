import * as pages from './strings/pages.ts';

/**
 * All interface texts, in Indonesian, grouped by page or feature. The texts of scripts are separate, in
 * `strings/search-results.ts`, `strings/controls.ts` and `strings/offline.ts`.
 */
export const strings = pages;
