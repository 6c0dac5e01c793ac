import type { FeedWords } from '#domain/feeds/feed.ts';
import { about } from './about.ts';
import { source } from './source.ts';

/** Texts inside the feeds (RSS, Atom, JSON Feed). */
export const feed = {
  unprinted: (bounds: string, because: string) => `Tanggal terbit: ${bounds}. ${because}`,
  published: (when: string) => `Terbit: ${when}.`,
  updated: (when: string) => `Diperbarui media: ${when}.`,
  corrected: (when: string, printed: string | null) =>
    printed === null ? `Ralat media: ${when}.` : `Ralat media (${when}): “${printed}”`,
  supplied: 'Judul asli tidak tersedia; judul ini disusun arsip.',
  corrections: 'Perubahan',
  original: 'Alamat asli',
  noAddress: source.noAddress,
  withdrawn: {
    heading: about.withdrawn.heading,
    notice: (day: string, reason: string) => `Artikel ini ditarik dari arsip pada ${day}. Alasan: ${reason}`,
  },
} as const satisfies FeedWords;
