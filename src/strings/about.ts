import type { RecordKind } from '#schema/records.ts';

/** Texts of the about page, the list of changes, and the pages of withdrawn records. */
export const about = {
  title: 'Tentang arsip ini',
  scope: 'Cakupan',
  period: 'Periode',
  method: 'Metode',
  unknown: 'Yang tidak dijelaskan artikel-artikel ini',
  rights: 'Hak cipta',
  contact: 'Kontak',
  edition: 'Edisi',
  counts: (articles: number, sentences: number, events: number) =>
    `${String(articles)} artikel, ${String(sentences)} kalimat, ${String(events)} peristiwa dan pernyataan.`,
  further: 'Lihat juga',
  changes: {
    title: 'Perubahan',
    lead: 'Perubahan pada entri yang sudah terbit, mulai dari yang terbaru.',
    none: 'Belum ada perubahan.',
    whole: 'seluruh arsip',
  },
  withdrawn: {
    title: 'Ditarik',
    heading: (title: string) => `Ditarik: ${title}`,
    lead: 'Entri yang dahulu ada di alamat ini sudah ditarik dari arsip.',
    date: 'Tanggal penarikan',
    reason: 'Alasan',
    kind: 'Jenis entri',
    id: 'ID',
    list: 'Entri yang ditarik',
  },
  kind: {
    articles: 'artikel',
    events: 'peristiwa',
    comparisons: 'perbandingan',
    outlets: 'media',
    people: 'tokoh',
    organisations: 'organisasi',
    places: 'tempat',
  } satisfies Record<RecordKind, string>,
} as const;
