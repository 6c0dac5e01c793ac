import { dateInWords } from '#domain/dates/date-in-words.ts';
import type { SearchDocumentWords } from '#domain/search/index/documents.ts';
import { speech } from './speech.ts';

/** Texts of the search page. */
export const search = {
  title: 'Cari',
  description: 'Pencarian kata, nama, dan tanggal dalam semua artikel, peristiwa, dan perbandingan di arsip ini.',
  label: 'Kata, nama, atau tanggal',
  help: '“dua kata”: persis seperti tertulis. -kata: tanpa kata itu. OR: salah satu. kata*: awal kata.',
  submit: 'Cari',
  filters: 'Saring dan urutkan',
  any: 'Semua',
  mostFrequent: (number: number) =>
    `Hanya ${String(number)} nama yang paling sering. Nama lain dapat dicari dengan mengetiknya.`,
  filter: {
    jenis: 'Jenis',
    media: 'Media',
    bulan: 'Bulan',
    pembicara: 'Narasumber',
    tokoh: 'Tokoh',
    tempat: 'Tempat',
  },
  kind: { artikel: 'Artikel', peristiwa: 'Peristiwa', perbandingan: 'Perbandingan' },
  order: 'Urutan',
  orders: { '': 'Paling cocok', 'tanggal-baru': 'Terbaru', 'tanggal-lama': 'Terlama' },
  partial: 'Memuat sebagian kata:',
  examples: 'Contoh pencarian',
  letters: 'Menurut abjad',
  indexHint: 'Setiap nama dan kata, beserta kalimatnya: ',
  noScript: 'Pencarian memerlukan JavaScript. Tanpa JavaScript, semua kata dan nama ada di ',
  notLoaded: 'Pencarian belum termuat. Periksa koneksi internet, lalu muat ulang halaman ini.',
  indexName: 'indeks A–Z',
  moreResults: 'Tampilkan lebih banyak',
} as const;

/** Texts inside the search documents: narration, unnamed speakers, and the line below a result's title. */
export const searchDocumentWords: SearchDocumentWords = {
  speakers: { narasi: speech.narration, 'tak-bernama': speech.unnamed },
  articleNote: ({ outlet, published }) => `${outlet.name} · ${dateInWords(published)}`,
  eventNote: ({ when }) => dateInWords(when),
  comparisonNote: ({ passages }) => [...new Set(passages.map(({ article }) => article.outlet.name))].join(', '),
};
