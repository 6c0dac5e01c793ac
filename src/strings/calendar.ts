import { weekdayNames } from '#domain/dates/dates.ts';
import type { ItemKind } from '#domain/timeline/timeline-items.ts';

const kind: Record<ItemKind, string> = { event: 'peristiwa', statement: 'pernyataan', publication: 'artikel terbit' };

/** Texts of the pages by date: calendar, year, month, day. */
export const calendar = {
  title: 'Tanggal',
  introduction: 'Arsip membedakan kapan sesuatu terjadi, dinyatakan, dan diberitakan.',
  description: (period: string) => `Peristiwa, pernyataan, dan artikel terbit: ${period}.`,
  year: (year: string) => `Tahun ${year}`,
  decade: (year: string) => `${year.slice(0, 3)}0–${year.slice(0, 3)}9`,
  weekdays: weekdayNames,
  /**
   * The accessible name of a day in a calendar.
   * @example cell('7 Januari', { event: 1, statement: 2, publication: 0 }, 3)
   * // '7 Januari, 1 peristiwa, 2 pernyataan, 3 belum pasti'
   */
  cell: (day: string, counts: Record<ItemKind, number>, possible: number) =>
    [
      day,
      ...(Object.entries(counts) as [ItemKind, number][])
        .filter(([, count]) => count > 0)
        .map(([own, count]) => `${String(count)} ${kind[own]}`),
      ...(possible > 0 ? [`${String(possible)} belum pasti`] : []),
    ].join(', '),
  cellHint: 'Angka: jumlah entri, bila lebih dari satu. Garis titik-titik: mungkin pada tanggal itu.',
  ranges: 'Tanggal belum pasti atau beberapa hari',
  otherMonths: (year: string) => `Bulan lain pada ${year}: tidak ada entri.`,
  possible: 'Mungkin pada tanggal ini',
  possibleHint: 'Tanggal pastinya tidak diketahui; tanggal ini salah satu kemungkinan.',
  expressions: 'Keterangan waktu yang merujuk ke tanggal ini',
  expressionsOfPeriod: (period: string) => `Keterangan waktu yang merujuk ke ${period}`,
  later: 'Disebut lagi kemudian',
  saidOn: (day: string, title: string) => `${day}: ${title}`,
  about: 'tentang',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  neighbours: 'Sebelum dan sesudahnya',
  none: {
    event: 'Tidak ada peristiwa dalam arsip ini yang pasti terjadi pada tanggal ini.',
    statement: 'Tidak ada pernyataan dalam arsip ini yang pasti disampaikan pada tanggal ini.',
    publication: 'Tidak ada artikel dalam arsip ini yang pasti terbit pada tanggal ini.',
  },
  heading: { event: 'Peristiwa', statement: 'Pernyataan', publication: 'Artikel terbit' },
  undated: 'Artikel tanpa tanggal terbit',
  undatedHint: 'Artikel berikut tidak mencantumkan tanggal terbit. Arsip memperkirakannya, dengan alasan.',
  allUndated: (count: number) => `Semua ${String(count)} artikel tanpa tanggal terbit`,
  unknown: 'Tanggal tidak diketahui',
  caption: (month: string) => `Kalender ${month}`,
} as const;
