/** So many records at most travel in one file: fewer requests than one each. */
export const maxRecordsInOneFragment = 40;
