import { listInWords } from '#domain/language.ts';
import { narration } from './speech.ts';

/** Texts of the search page's script. A separate file, so that the browser does not download the other texts. */
export const searchResults = {
  searching: 'Mencari…',
  found: (counts: readonly number[]) => {
    const names = ['artikel', 'peristiwa', 'perbandingan'];
    const parts = counts.flatMap((count, index) => (count > 0 ? [`${String(count)} ${names[index] ?? ''}`] : []));
    return listInWords(parts) || 'Sebagian kata ditemukan';
  },
  nothing: 'Tidak ditemukan',
  forQuery: (query: string, forms: readonly string[]) =>
    `${query === '' ? '' : ` untuk “${shorten(query)}”`}.${forms.length > 0 ? ` Termasuk: ${forms.join(', ')}.` : ''}`,
  nothingHint: 'Coba kata lain, hapus saringan, atau telusuri ',
  indexName: 'indeks A–Z',
  quoted: (word: string) => `“${word}”`,
  searched: (isBeginning: boolean, found: Node, typed: Node) => [
    isBeginning ? 'Hasil untuk awal kata: ' : 'Hasil untuk ',
    found,
    '. Cari ',
    typed,
    '?',
  ],
  offers: (links: readonly Node[]) => [
    'Maksud Anda ',
    ...links.flatMap((link, index) => [index === 0 ? '“' : index < links.length - 1 ? '”, “' : '” atau “', link]),
    '”?',
  ],
  unknown: (words: string) => `Arsip tidak memuat: ${words}.`,
  noneComplete: 'Tidak ada yang memuat semua kata.',
  missing: (words: string) => `Tanpa kata: ${words}`,
  page: 'Lihat halaman ',
  unsourced: narration,
  speakerOf: (speaker: string, words: string) => `${speaker} (“${words}”)`,
  more: (count: number) => `${String(count)} kalimat lain`,
  removeFilter: (label: string) => `Hapus saringan ${label}`,
  failure: 'Pencarian tidak dapat dimuat.',
  failureHint: 'Periksa koneksi internet, lalu muat ulang halaman ini, atau telusuri ',
} as const;

/** Maximum length of a query in the status. */
const maxQueryLength = 60;

const shorten = (query: string): string =>
  query.length > maxQueryLength ? `${query.slice(0, maxQueryLength)}…` : query;
