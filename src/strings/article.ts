import type { ArticleEntry } from '#schema/article.ts';

/** Texts of the list of articles and of an article's page. */
export const article = {
  title: 'Artikel',
  lead: (count: number) => `${String(count)} laporan dalam arsip ini, menurut urutan waktu.`,
  /** Where the headline comes from; null when the source prints it undamaged. */
  titleSource: {
    printed: null,
    'printed-damaged': 'Judul tercetak rusak dalam sumber; perbaikannya dicatat.',
    'supplied-from-url': 'Judul disusun arsip dari alamat halaman; sumber tidak memuat judul.',
  } satisfies Record<ArticleEntry['titleSource'], string | null>,
  facts: 'Keterangan laporan',
  outlet: 'Media',
  author: 'Penulis',
  initials: (initials: string) => `inisial ${initials} seperti tercetak; nama lengkap dan perannya tidak disebutkan`,
  published: 'Terbit',
  updated: 'Diperbarui',
  corrected: 'Ralat media',
  outletZone: ' (zona waktu media)',
  printed: (words: string) => `Tercetak “${words}”.`,
  basis: (basis: string) => `Dasarnya: ${basis}.`,
  agencies: 'Kantor berita',
  noAgency: 'tidak disebut dan tidak diketahui',
  sentences: (count: number) => `${String(count)} kalimat`,
  standfirst: 'Baris di atas berita, mengulang kata-kata di dalamnya',
  noPhoto: 'Foto tidak tersedia',
  photo: (credit: string) => `kredit foto: ${credit}`,
  speakers: 'Tampilkan siapa yang berbicara pada setiap kalimat',
  notes: (paragraph: number) => `Catatan untuk paragraf ${String(paragraph)}`,
  sentence: (number: number) => `kalimat ${String(number)}`,
  anchor: (number: number) => `Tautan ke kalimat ${String(number)}`,
  noteSummary: (events: number, comparisons: number, note: boolean) =>
    [
      note ? 'catatan' : null,
      events > 0 ? `bukti untuk ${String(events)} peristiwa` : null,
      comparisons > 0 ? `dalam ${String(comparisons)} perbandingan` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  evidenceFor: 'Dipakai sebagai bukti untuk',
  comparedIn: 'Diperbandingkan dalam',
  rawLine: (line: number) => `baris ${String(line)}`,
  outside: 'Catatan arsiparis dari luar laporan',
  outsideLead: 'Catatan berikut bertumpu pada sumber di luar laporan ini. Bukan bagian dari teksnya.',
  sameDay: 'Hari yang sama dalam laporan lain',
  more: (count: number) => ` (dan ${String(count)} kalimat lain)`,
  neighbours: 'Laporan lain menurut waktu',
  source: 'Sumber seperti diterima, perbaikan, dan sidik SHA-256:',
  original: 'Halaman aslinya',
  share: 'Bagikan',
  corrections: 'Perubahan pada catatan ini',
} as const;
