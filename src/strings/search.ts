import { isOneDay } from '#domain/dates/certainty.ts';
import { dateInWords, longDay } from '#domain/dates/dates.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import type { SearchDocumentWords } from '#domain/search/index/documents.ts';
import { speech } from './speech.ts';

/** Texts of the search page. */
export const search = {
  title: 'Cari',
  description: 'Pencarian kata, nama, dan tanggal dalam semua laporan dan peristiwa di arsip ini.',
  label: 'Cari kata, nama, atau tanggal',
  submit: 'Cari',
  filters: 'Saring dan urutkan',
  any: 'Semua',
  filter: {
    jenis: 'Jenis',
    media: 'Media',
    bulan: 'Bulan',
    pembicara: 'Pembicara',
    tokoh: 'Tokoh',
    tempat: 'Tempat',
  },
  kind: { artikel: 'Artikel', peristiwa: 'Peristiwa' },
  order: 'Urutan',
  orders: { relevansi: 'Paling cocok', 'tanggal-baru': 'Terbaru', 'tanggal-lama': 'Terlama' },
  examples: 'Contoh pencarian',
  letters: 'Menurut abjad',
  indexHint: 'Setiap nama dan kata, dengan kalimat-kalimat tempat ia muncul: ',
  undated: 'tanggal terbit tidak dicantumkan dalam sumber',
  noScript: 'Pencarian langsung memerlukan JavaScript. Tanpa JavaScript, semua kata dan nama ada di ',
  indexName: 'indeks A–Z',
  moreResults: 'Tampilkan lebih banyak',
} as const;

/** Texts inside the search documents: narration, unnamed speakers, and the line below a result's title. */
export const searchDocumentWords: SearchDocumentWords = {
  speakers: { narasi: speech.narration, 'tak-bernama': speech.unnamed },
  articleNote: ({ outlet, published, day }) =>
    `${outlet.name} · ${isPrinted(published) ? (isOneDay(published) ? longDay(day) : dateInWords(published)) : search.undated}`,
  eventNote: ({ when }) => dateInWords(when),
};
