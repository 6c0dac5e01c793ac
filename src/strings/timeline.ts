import { dayInWords } from '#domain/dates/dates.ts';

/** Texts of the home page: story, chart, timeline. */
export const timeline = {
  size: (articles: number, outlets: number) => `${String(articles)} artikel, ${String(outlets)} media`,
  story: 'Apa yang terjadi',
  unknown: 'Yang tidak diketahui',
  chart: 'Peristiwa dalam satu bagan',
  skipChart: 'Lewati bagan',
  list: 'Urutan peristiwa',
  gap: (range: string) => `${range}: tak ada peristiwa dalam arsip ini`,
  rest: 'Entri lain menurut tanggal:',
  restOf: (period: string, count: number) => `${period} (${String(count)})`,
  legend: {
    sure: 'tanggal pasti',
    unsure: 'belum pasti',
    days: 'beberapa hari',
    range: 'rentang perkiraan',
    open: 'awal atau akhir tak diketahui',
  },
  count: {
    event: (count: number) => `${String(count)} peristiwa`,
    statement: (count: number) => `${String(count)} pernyataan`,
    publication: (count: number) => `${String(count)} artikel`,
  },
  atMost: (count: number) => `paling banyak ${String(count)}`,
  week: (day: string) => `Pekan mulai ${day}`,
  period,
  speakers: 'Tokoh dan organisasi',
  allComparisons: (count: number) => `Semua ${String(count)} perbandingan`,
  reading: 'Cara membaca arsip',
  howToRead: 'Buka baris “menurut” untuk membaca kutipannya.',
} as const;

/** Returns the name of a month ("2022-01"), a year ("2022"), a decade ("202") or a century ("20"). */
function period(start: string): string {
  if (start.length === 3) return `Tahun ${start}0-an`;
  return start.length === 2 ? `Abad ke-${String(Number(start) + 1)}` : dayInWords(start);
}

/** Texts of the controls that filter entries. */
export const filters = {
  kinds: 'Tampilkan',
  more: 'Saring menurut media atau narasumber',
  outlet: 'Media',
  speaker: 'Narasumber',
  all: 'Semua',
} as const;
