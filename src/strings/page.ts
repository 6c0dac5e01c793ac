/** Texts that many pages share: navigation, header, footer. */
export const page = {
  skip: 'Langsung ke isi',
  menu: 'Menu utama',
  breadcrumbs: 'Jejak halaman',
  home: 'Lini masa',
  articles: 'Artikel',
  dates: 'Tanggal',
  people: 'Tokoh',
  organisations: 'Organisasi',
  places: 'Tempat',
  outlets: 'Media',
  events: 'Peristiwa',
  comparisons: 'Perbandingan',
  overview: 'Gambaran',
  index: 'Indeks',
  search: 'Cari',
  about: 'Tentang',
  changes: 'Perubahan',
  downloads: 'Unduh',
  /** Shown on a list page without records. */
  none: 'Belum ada dalam arsip ini.',
  theme: { label: 'Tampilan', system: 'Ikut sistem', light: 'Terang', dark: 'Gelap' },
  rights: 'Hak atas teks ada pada penerbitnya masing-masing.',
  edition: (number: number, date: string) => `Edisi ${String(number)}, ${date}`,
} as const;

/** Texts of the 404 page. */
export const notFound = {
  title: 'Halaman tidak ditemukan',
  explanation: 'Alamat ini tidak ada dalam arsip. Mungkin salah ketik, atau tautan yang Anda ikuti keliru.',
  search: 'Cari kata, nama, atau tanggal',
} as const;
