/** Up to this number of search documents, all share one fragment file, so a page of results needs one request. */
export const maxDocumentsInOneFragment = 40;
