import type { FeedWords } from '../domain/feeds/feed.ts';

/** Words inside the feeds. */
export const feed = {
  unprinted: (bounds: string, because: string) => `Tanggal terbit: ${bounds}. ${because}`,
  supplied: 'Judul tidak dicantumkan dalam sumber; judul ini disusun arsip dari alamat halaman.',
  corrections: 'Perubahan',
  original: 'Alamat asli',
} as const satisfies FeedWords;
