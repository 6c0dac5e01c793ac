/** The kinds of search documents, as in the query parameter `jenis`. */
export const documentKinds = ['artikel', 'peristiwa', 'perbandingan'] as const;
export type DocumentKind = (typeof documentKinds)[number];
