/** Texts of the search page's script. A separate file, so that the browser does not download the other texts. */
export const searchResults = {
  searching: 'Mencari…',
  found: (articles: number, events: number, query: string) => {
    const counts = [articles > 0 && `${String(articles)} artikel`, events > 0 && `${String(events)} peristiwa`];
    return `Ditemukan ${counts.filter(Boolean).join(' dan ')} untuk “${query}”.`;
  },
  nothing: (query: string) => `Tidak ditemukan untuk “${query}”.`,
  nothingHint: 'Coba kata lain, kurangi saringan, atau telusuri ',
  indexName: 'indeks A–Z',
  corrected: 'Menampilkan hasil untuk ',
  literal: (words: string) => ['cari ', words, ' saja'],
  dropped: (words: string) => `Tidak semua kata ditemukan bersama; hasil berikut tanpa salah satu dari: ${words}.`,
  missingWords: (words: string) => `Arsip tidak memuat: ${words}. Hasil berikut tanpa kata itu.`,
  speakerOf: (speaker: string, words: string) => `${speaker} (“${words}”)`,
  matchedForms: (forms: string) => `Cocok lewat: ${forms}`,
  more: (count: number) => `${String(count)} kalimat lain`,
  failure: 'Pencarian tidak dapat dimuat.',
  failureHint: 'Periksa sambungan lalu muat ulang halaman ini, atau telusuri ',
} as const;
