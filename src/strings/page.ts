/** Texts that many pages share: navigation, header, footer. */
export const page = {
  skip: 'Langsung ke isi',
  menu: 'Menu',
  home: 'Beranda',
  /** The name in the header of the home page. */
  archive: 'Arsip berita',
  articles: 'Artikel',
  dates: 'Tanggal',
  people: 'Tokoh',
  organisations: 'Organisasi',
  places: 'Tempat',
  outlets: 'Media',
  events: 'Peristiwa',
  comparisons: 'Perbandingan',
  overview: 'Gambaran',
  index: 'Indeks kata',
  search: 'Cari',
  about: 'Tentang',
  changes: 'Perubahan',
  downloads: 'Unduh',
  /** Shown on a list page without records. */
  none: 'Belum ada entri dalam arsip ini.',
  /** Links to the other pages of a list. */
  pager: {
    label: 'Halaman daftar',
    page: (number: number) => `Halaman ${String(number)}`,
    previous: '← Sebelumnya',
    next: 'Berikutnya →',
    /** The title of a page of a list. */
    title: (list: string, number: number) => (number === 1 ? list : `${list}, halaman ${String(number)}`),
  },
  theme: { label: 'Tampilan', system: 'otomatis', light: 'terang', dark: 'gelap' },
  rights: 'Hak atas teks tiap artikel ada pada penerbitnya.',
  edition: (number: number, date: string) => `Edisi ${String(number)}, ${date}`,
  updated: (date: string) => `Diperbarui ${date}`,
} as const;

/** Texts of the 404 page. */
export const notFound = {
  title: 'Halaman tidak ditemukan',
  explanation: 'Alamat ini tidak ada dalam arsip. Mungkin salah ketik, atau tautan yang Anda ikuti keliru.',
} as const;
