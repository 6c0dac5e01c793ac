import type { RecordKind } from '#schema/records.ts';

/** Texts of the about page, the list of changes, and the pages of withdrawn records. */
export const about = {
  title: 'Tentang arsip ini',
  scope: 'Yang dimuat',
  period: 'Masa',
  method: 'Cara kerja',
  unknown: 'Yang tidak dapat diketahui dari laporan-laporan ini',
  rights: 'Hak',
  contact: 'Kontak',
  edition: 'Edisi',
  counts: (articles: number, sentences: number, events: number) =>
    `${String(articles)} laporan, ${String(sentences)} kalimat, ${String(events)} peristiwa.`,
  further: 'Lebih lanjut',
  changes: {
    title: 'Perubahan',
    lead: 'Setiap perubahan pada catatan yang sudah diterbitkan, yang terbaru lebih dulu.',
    none: 'Belum ada perubahan.',
    whole: 'seluruh arsip',
  },
  withdrawn: {
    title: 'Ditarik',
    heading: (title: string) => `Ditarik: ${title}`,
    lead: 'Catatan yang dahulu ada di alamat ini sudah ditarik dari arsip.',
    date: 'Hari penarikan',
    reason: 'Alasan',
    kind: 'Jenis catatan',
    id: 'Penanda',
    list: 'Yang ditarik',
  },
  kind: {
    articles: 'laporan',
    events: 'peristiwa',
    comparisons: 'perbandingan',
    outlets: 'media',
    people: 'tokoh',
    organisations: 'organisasi',
    places: 'tempat',
  } satisfies Record<RecordKind, string>,
} as const;
